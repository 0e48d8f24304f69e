import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usIncomeClasses } from './fixtures/us-income-classes.ts';
import { gini } from './gini.ts';
import { rosenbluth } from './rosenbluth.ts';

describe('rosenbluth', () => {
  it('gives the 0.1859051 that the R package ineq prints', () => {
    expect(rosenbluth(usIncomeClasses)).toBeCloseTo(0.1859051, 7);
  });

  it('is 1/n among equals and 1 when one has all', () => {
    expect(rosenbluth([5, 5, 5, 5])).toBe(0.25);
    expect(rosenbluth([0, 5, 0])).toBe(1);
  });

  it('is 1 / (n (1 - gini))', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, (values) => {
        expect(rosenbluth(values)).toBeCloseTo(1 / (values.length * (1 - (gini(values) ?? NaN))), 10);
      }),
    );
  });
});
