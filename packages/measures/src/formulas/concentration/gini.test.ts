import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usIncomeClasses } from './fixtures/us-income-classes.ts';
import { gini } from './gini.ts';

describe('gini', () => {
  it('gives the 0.4620911 that the R package ineq prints', () => {
    expect(gini(usIncomeClasses)).toBeCloseTo(0.4620911, 7);
  });

  it('trap 15: without n/(n - 1), gives 0.4 for both samples of Damgaard and Weiner: the corrected 0.4444444 times 9/10', () => {
    expect(gini([...Array.from({ length: 9 }, () => 50 / 9), 50])).toBeCloseTo(0.4, 14);
    expect(gini([2, 2, 2, 2, 2, 18, 18, 18, 18, 18])).toBeCloseTo(0.4, 14);
  });

  it('is exactly 0 among equals and 1 - 1/n when one has all', () => {
    expect(gini([0.1, 0.1, 0.1])).toBe(0);
    expect(gini([0, 0, 0, 7])).toBe(0.75);
    expect(gini([7])).toBe(0);
  });

  it('is half the mean absolute difference over the mean', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(amounts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const difference = differences.reduce((sum, value) => sum + value, 0);
        expect(gini(values)).toBeCloseTo(difference / (2 * values.length * total), 12);
      }),
    );
  });
});
