import { describe, expect, it } from 'vitest';
import { medianAbsoluteDeviation } from './median-absolute-deviation.ts';

describe('medianAbsoluteDeviation', () => {
  it('is 0.03 for 6.25, 6.27, 6.28, 6.34 and 63.1 (Rousseeuw and Hubert 2011 print 1.483 * 0.03 = 0.044)', () => {
    expect(medianAbsoluteDeviation([6.25, 6.27, 6.28, 6.34, 63.1])).toBeCloseTo(0.03, 14);
  });

  it('gives what mad(x, constant = 1) of R gives for the vector of the R package ineq', () => {
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    expect(medianAbsoluteDeviation(incomes)).toBe(2929.5);
  });

  it('is zero when most values are alike, and null with a null and over nothing', () => {
    expect(medianAbsoluteDeviation([5, 5, 5, 900])).toBe(0);
    expect(medianAbsoluteDeviation([1, null])).toBeNull();
    expect(medianAbsoluteDeviation([])).toBeNull();
  });

  it('refuses a value that is not finite', () => {
    expect(() => medianAbsoluteDeviation([Infinity])).toThrow(
      'medianAbsoluteDeviation: values[0] is not a finite number',
    );
  });
});
