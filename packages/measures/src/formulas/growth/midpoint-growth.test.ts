import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../basics/growth-rate.ts';
import { midpointGrowth } from './midpoint-growth.ts';

describe('midpointGrowth', () => {
  it('is the change over the mean: 20 / 100', () => {
    expect(midpointGrowth({ previous: 90, current: 110 })).toBe(0.2);
  });

  it('is 2 for what begins and -2 for what ends, and zero without change', () => {
    expect(midpointGrowth({ previous: 0, current: 7 })).toBe(2);
    expect(midpointGrowth({ previous: 7, current: 0 })).toBe(-2);
    expect(midpointGrowth({ previous: 7, current: 7 })).toBe(0);
  });

  it('is null with a null and over nothing in both periods', () => {
    expect(midpointGrowth({ previous: null, current: 1 })).toBeNull();
    expect(midpointGrowth({ previous: 1, current: null })).toBeNull();
    expect(midpointGrowth({ previous: 0, current: 0 })).toBeNull();
  });

  it('turns its sign with the periods, and is 2g / (2 + g) of the usual rate g', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (previous, current) => {
        const growth = midpointGrowth({ previous, current }) ?? NaN;
        const usual = growthRate({ previous, current }) ?? NaN;
        expect(midpointGrowth({ previous: current, current: previous })).toBeCloseTo(-growth, 14);
        expect(growth).toBeCloseTo((2 * usual) / (2 + usual), 10);
      }),
    );
  });

  it('refuses a negative amount', () => {
    expect(() => midpointGrowth({ previous: -1, current: 1 })).toThrow(
      'midpointGrowth: previous is negative',
    );
  });
});
