import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

describe('normalQuantile', () => {
  it('has the critical values of every table: 1.2816, 1.6449, 1.9600, 2.3263, 2.5758', () => {
    const printed = [1.2816, 1.6449, 1.96, 2.3263, 2.5758];
    [0.9, 0.95, 0.975, 0.99, 0.995].forEach((p, at) => {
      expect(normalQuantile(p)).toBeCloseTo(printed[at] ?? NaN, 4);
    });
  });

  // R 4.2, qnorm; the last two lie in the two tails of the algorithm.
  it.each([
    [0.25, -0.6744897501960817],
    [0.9, 1.2815515655446008],
    [0.02, -2.0537489106318225],
    [1e-5, -4.2648907939228256],
    [1e-300, -37.0470962993612],
  ])('has at %s the value that R gives', (p, expected) => {
    expect((normalQuantile(p) ?? NaN) / expected).toBeCloseTo(1, 14);
  });

  it('is 0 at a half, and null at 0 and 1', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([null, null]);
  });

  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-16, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p) ?? NaN) / p).toBeCloseTo(1, 11);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => normalQuantile(1.1)).toThrow('normalQuantile: p is not between 0 and 1');
  });
});
