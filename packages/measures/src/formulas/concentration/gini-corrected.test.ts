import { describe, expect, it } from 'vitest';
import { giniCorrected } from './gini-corrected.ts';

describe('giniCorrected', () => {
  it('trap 15: with n/(n - 1), gives the 0.4444444 that the R package ineq prints for both samples of Damgaard and Weiner', () => {
    expect(giniCorrected([...Array.from({ length: 9 }, () => 50 / 9), 50])).toBeCloseTo(0.4444444, 7);
    expect(giniCorrected([2, 2, 2, 2, 2, 18, 18, 18, 18, 18])).toBeCloseTo(0.4444444, 7);
  });

  it('reaches 1 when one value has all', () => {
    expect(giniCorrected([0, 0, 0, 7])).toBe(1);
  });

  it('is null for one value', () => {
    expect(giniCorrected([7])).toBeNull();
  });
});
