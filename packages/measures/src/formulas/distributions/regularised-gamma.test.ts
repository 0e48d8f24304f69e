import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regularisedGamma } from './regularised-gamma.ts';

describe('regularisedGamma', () => {
  it('is exponential for a shape of one: 1 - exp(-x), above and below the mean', () => {
    for (const x of [0.1, 1.9, 2.1, 30]) {
      const { lower, upper } = regularisedGamma(1, x);
      expect(lower).toBeCloseTo(-Math.expm1(-x), 14);
      expect(upper / Math.exp(-x)).toBeCloseTo(1, 13);
    }
  });

  it('is 0 at 0, and 1 far out', () => {
    expect(regularisedGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(regularisedGamma(3, 1e6)).toEqual({ lower: 1, upper: 0 });
    expect(regularisedGamma(1e6, 1)).toEqual({ lower: 0, upper: 1 });
  });

  it('has parts from 0 to 1 that add to one', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (shape, x) => {
        const { lower, upper } = regularisedGamma(shape, x);
        expect(lower + upper).toBeCloseTo(1, 15);
        expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
