import { describe, expect, it } from 'vitest';
import { betaCdf } from './beta-cdf.ts';

describe('betaCdf', () => {
  // mpmath 1.2 at 50 digits; the last R 4.2, pbeta.
  it.each([
    { x: 0.3, alpha: 2, beta: 5, expected: 0.579825 },
    { x: 0.001, alpha: 0.5, beta: 0.5, expected: 0.020135041633377492 },
    { x: 0.02, alpha: 20, beta: 1000, expected: 0.5643574354642747 },
    { x: 0.5, alpha: 500_000, beta: 500_800, expected: 0.7880520526639228 },
  ])('has at $x, shapes $alpha and $beta, the value that is known', ({ expected, ...point }) => {
    expect(betaCdf(point) / expected).toBeCloseTo(1, 12);
  });

  it('is the probability of 2 or more successes in 3 trials: 3 * 0.2^2 * 0.8 + 0.2^3 = 0.104', () => {
    expect(betaCdf({ x: 0.2, alpha: 2, beta: 2 })).toBeCloseTo(0.104, 15);
  });

  it('is 0 at 0 and 1 at 1', () => {
    expect([betaCdf({ x: 0, alpha: 2, beta: 5 }), betaCdf({ x: 1, alpha: 2, beta: 5 })]).toEqual([0, 1]);
  });

  it('refuses what is no share and a shape of zero', () => {
    expect(() => betaCdf({ x: 2, alpha: 1, beta: 1 })).toThrow('betaCdf: x is not between 0 and 1');
    expect(() => betaCdf({ x: 0.5, alpha: 0, beta: 1 })).toThrow('betaCdf: alpha is not positive');
    expect(() => betaCdf({ x: 0.5, alpha: 1, beta: 0 })).toThrow('betaCdf: beta is not positive');
  });
});
