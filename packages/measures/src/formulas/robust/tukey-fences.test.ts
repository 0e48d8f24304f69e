import { describe, expect, it } from 'vitest';
import { tukeyFences } from './tukey-fences.ts';

describe('tukeyFences', () => {
  it('stands 1.5 IQR from the quartiles 2693.25 and 7826 that R gives for the vector of the R package ineq', () => {
    const incomes = [22261, 541, 4437, 2445, 11904, 3438, 1463, 5401, 8304, 6392];
    const fences = tukeyFences(incomes, 1.5);
    expect(fences?.firstQuartile).toBe(2693.25);
    expect(fences?.thirdQuartile).toBe(7826);
    expect(fences?.lower).toBe(2693.25 - 1.5 * 5132.75);
    expect(fences?.upper).toBe(7826 + 1.5 * 5132.75);
  });

  it('closes on the values that are alike', () => {
    expect(tukeyFences([3, 3, 3], 1.5)).toEqual({
      lower: 3,
      firstQuartile: 3,
      thirdQuartile: 3,
      upper: 3,
    });
  });

  it('is null with a null, over nothing, and beyond a double', () => {
    expect(tukeyFences([1, null], 1.5)).toBeNull();
    expect(tukeyFences([], 1.5)).toBeNull();
    expect(tukeyFences([-1e308, -1e308, 1e308, 1e308], 1.5)).toBeNull();
  });

  it('refuses a negative factor and a value that is not finite', () => {
    expect(() => tukeyFences([1], -1)).toThrow('tukeyFences: factor is negative');
    expect(() => tukeyFences([NaN], 1.5)).toThrow('tukeyFences: values[0] is not a finite number');
  });
});
