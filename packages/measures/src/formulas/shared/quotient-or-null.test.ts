import { describe, expect, it } from 'vitest';
import { quotientOrNull } from './quotient-or-null.ts';

describe('quotientOrNull', () => {
  it('divides', () => {
    expect(quotientOrNull(3, 4)).toBe(0.75);
    expect(quotientOrNull(0, 4)).toBe(0);
  });

  it.each([
    [1, 0],
    [Infinity, 1],
    [1, Infinity],
    [NaN, 1],
    [1, NaN],
    [1e300, 1e-300],
  ])('is null for %s over %s', (dividend, divisor) => {
    expect(quotientOrNull(dividend, divisor)).toBeNull();
  });
});
