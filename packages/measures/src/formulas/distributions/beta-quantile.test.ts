import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';

describe('betaQuantile', () => {
  // mpmath 1.2 at 50 digits, by bisection; the first and fourth R 4.2, qbeta.
  it.each([
    { p: 0.025, alpha: 1, beta: 1e7, expected: 2.531780795224029e-9 },
    { p: 0.975, alpha: 5, beta: 16, expected: 0.4366140029966683 },
    { p: 0.025, alpha: 4, beta: 17, expected: 0.05733399705003276 },
    { p: 0.9, alpha: 300_000, beta: 200, expected: 0.9993933729348689 },
    { p: 0.05, alpha: 0.1, beta: 3, expected: 2.3114271015087984e-14 },
  ])('has at $p, shapes $alpha and $beta, the value that is known', ({ expected, ...share }) => {
    expect(betaQuantile(share) / expected).toBeCloseTo(1, 13);
  });

  it('is 0 at 0 and 1 at 1', () => {
    expect([betaQuantile({ p: 0, alpha: 2, beta: 5 }), betaQuantile({ p: 1, alpha: 2, beta: 5 })]).toEqual([
      0, 1,
    ]);
  });

  it('refuses what is no share and a shape of zero', () => {
    expect(() => betaQuantile({ p: 2, alpha: 1, beta: 1 })).toThrow('betaQuantile: p is not between 0 and 1');
    expect(() => betaQuantile({ p: 0.5, alpha: 1, beta: 0 })).toThrow('betaQuantile: beta is not positive');
  });
});
