import { describe, expect, it } from 'vitest';
import { stirlingError } from './stirling-error.ts';

describe('stirlingError', () => {
  // mpmath 1.2, 50 digits: loggamma(n + 1) - ((n + 1/2) log(n) - n + log(2 pi) / 2).
  it.each([
    [0.01, 1.4340079537031842],
    [0.5, 0.15342640972002736],
    [1, 0.08106146679532726],
    [15.5, 0.005375599032926835],
    [16, 0.0052076559196096404],
    [1000, 0.00008333333055555635],
  ])('has at %s the value that mpmath gives', (n, expected) => {
    expect(stirlingError(n)).toBeCloseTo(expected, 15);
  });
});
