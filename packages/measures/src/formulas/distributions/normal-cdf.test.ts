import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal-cdf.ts';

describe('normalCdf', () => {
  // mpmath 1.2, ncdf at 50 digits.
  it.each([
    [-10, 7.619853024160525e-24],
    [-5, 2.866515718791939e-7],
    [-1.96, 0.024997895148220435],
    [-0.1, 0.460172162722971],
    [0.3, 0.6179114221889527],
    [3, 0.9986501019683699],
  ])('has at %s the value that mpmath gives', (z, expected) => {
    expect(normalCdf(z) / expected).toBeCloseTo(1, 13);
  });

  it('is a half at zero, and 0 and 1 far out', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect([normalCdf(-1e300), normalCdf(1e300)]).toEqual([0, 1]);
  });

  it('adds to one with its mirror image', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
      }),
    );
  });

  it('refuses what is not finite', () => {
    expect(() => normalCdf(NaN)).toThrow('normalCdf: z is not a finite number');
  });
});
