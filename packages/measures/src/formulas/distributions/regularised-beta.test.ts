import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regularisedBeta } from './regularised-beta.ts';

const shape = fc.double({ min: 0.05, max: 1e6, noNaN: true });
const inside = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe('regularisedBeta', () => {
  it('is 0 and 1 at the ends', () => {
    expect(regularisedBeta({ x: 0, rest: 1 }, { alpha: 2, beta: 3 })).toBe(0);
    expect(regularisedBeta({ x: 1, rest: 0 }, { alpha: 2, beta: 3 })).toBe(1);
  });

  it('is 1 - (1 - x)^beta for alpha of one: 1 - 0.8^3 = 0.488', () => {
    expect(regularisedBeta({ x: 0.2, rest: 0.8 }, { alpha: 1, beta: 3 })).toBeCloseTo(0.488, 15);
  });

  it('adds to one with its mirror image, and stays from 0 to 1', () => {
    fc.assert(
      fc.property(inside, shape, shape, (x, alpha, beta) => {
        const value = regularisedBeta({ x, rest: 1 - x }, { alpha, beta });
        const mirror = regularisedBeta({ x: 1 - x, rest: x }, { alpha: beta, beta: alpha });
        expect(value + mirror).toBeCloseTo(1, 9);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
