import { describe, expect, it } from 'vitest';
import { designEffect } from './design-effect.ts';

const sample = { variance: 0.02, elementVariance: 0.25, sampled: 10, population: 50 };

describe('designEffect', () => {
  it('is the variance over that of a simple random sample: 0.02 / (0.25 / 10 * (1 - 10 / 50)) = 1', () => {
    expect(designEffect(sample)).toBeCloseTo(1, 15);
  });

  it("trap 15: takes the variance of elements over n - 1 and the correction 1 - n/N, as survey does: on tests/deff.R of R's survey: SE^2 = var / 10 * (1 - 10 / 1000) for ten firms of a thousand", () => {
    const firms = [15, 143, 21, 51, 337, 50, 274, 145, 15, 86];
    const mean = 113.7;
    const variance = firms.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 9;
    // The SE that survey prints without correction is 35.62616; with it the design is simple random sampling.
    expect(Math.sqrt(variance / 10)).toBeCloseTo(35.62616, 5);
    expect(
      designEffect({
        variance: 35.6261607998 ** 2,
        elementVariance: variance,
        sampled: 10,
        population: 1000,
      }),
    ).toBeCloseTo(1.0101, 4);
  });

  it('is zero, not null, for a design without error', () => {
    expect(designEffect({ ...sample, variance: 0 })).toBe(0);
  });

  it.each(Object.keys(sample))('is null when %s is null', (field) => {
    expect(designEffect({ ...sample, [field]: null })).toBeNull();
  });

  it('is null without a sample, when all are sampled, and when all elements are alike', () => {
    expect(designEffect({ ...sample, sampled: 0 })).toBeNull();
    expect(designEffect({ ...sample, sampled: 50 })).toBeNull();
    expect(designEffect({ ...sample, elementVariance: 0 })).toBeNull();
  });

  it('refuses a population below the sample', () => {
    expect(() => designEffect({ ...sample, population: 9 })).toThrow('designEffect: population is too small');
  });

  it('refuses a negative variance', () => {
    expect(() => designEffect({ ...sample, variance: -1 })).toThrow('designEffect: variance is negative');
  });
});
