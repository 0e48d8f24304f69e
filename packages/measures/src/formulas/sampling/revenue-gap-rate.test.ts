import { describe, expect, it } from 'vitest';
import { revenueGapRate } from './revenue-gap-rate.ts';

const gap = { value: 484, variance: 100, degreesOfFreedom: 60 };

describe('revenueGapRate', () => {
  it('is 1.2135 percent for the FY2012 gap of 484 million beside 39.4 billion collected: 484 / 39,884', () => {
    expect(revenueGapRate(gap, 39_400)?.value).toBeCloseTo(0.012135, 6);
  });

  it('carries the variance by the slope C / (C + T)^2: 30 / 40^2 for C = 30 and T = 10', () => {
    const rate = revenueGapRate({ value: 10, variance: 16, degreesOfFreedom: 3 }, 30);
    expect(rate?.value).toBe(0.25);
    expect(rate?.variance).toBeCloseTo(16 * (30 / 1600) ** 2, 15);
    expect(rate?.degreesOfFreedom).toBe(3);
  });

  it('is negative for an overcollection', () => {
    expect(revenueGapRate({ ...gap, value: -10 }, 50)?.value).toBe(-0.25);
  });

  it('is null without gap or collections, and when nothing was due', () => {
    expect(revenueGapRate(null, 1)).toBeNull();
    expect(revenueGapRate(gap, null)).toBeNull();
    expect(revenueGapRate({ ...gap, value: -5 }, 5)).toBeNull();
    expect(revenueGapRate({ ...gap, value: -10 }, 5)).toBeNull();
    expect(revenueGapRate({ ...gap, variance: null }, 5)?.variance).toBeNull();
  });

  it('refuses negative collections and a gap that is not finite', () => {
    expect(() => revenueGapRate(gap, -1)).toThrow('revenueGapRate: collected is negative');
    expect(() => revenueGapRate({ ...gap, value: NaN }, 1)).toThrow(
      'revenueGapRate: value is not a finite number',
    );
    expect(() => revenueGapRate({ ...gap, variance: -1 }, 1)).toThrow('revenueGapRate: variance is negative');
  });
});
