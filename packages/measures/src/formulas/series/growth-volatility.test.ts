import { describe, expect, it } from 'vitest';
import { growthVolatility } from './growth-volatility.ts';

describe('growthVolatility', () => {
  it('is sqrt(2) * ln 2 for a doubling and a halving: changes ln 2 and -ln 2, mean 0, divisor 1', () => {
    expect(growthVolatility([3, 6, 3])).toBeCloseTo(Math.SQRT2 * Math.LN2, 14);
  });

  it('divides by the changes less one: ln 2 for changes ln 2, 0 and -ln 2, squares 2 (ln 2)^2 over 2', () => {
    expect(growthVolatility([3, 6, 6, 3])).toBeCloseTo(Math.LN2, 14);
  });

  it('is 0 for steady growth', () => {
    expect(growthVolatility([1, 2, 4, 8])).toBe(0);
  });

  it('is null when a value is null or zero, and with fewer than three values', () => {
    expect(growthVolatility([1, null, 2, 3])).toBeNull();
    expect(growthVolatility([1, 0, 2, 3])).toBeNull();
    expect(growthVolatility([1, 2])).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => growthVolatility([1, 2, -3])).toThrow('growthVolatility: values[2] is negative');
  });
});
