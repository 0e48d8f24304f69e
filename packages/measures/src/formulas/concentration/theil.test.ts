import { describe, expect, it } from 'vitest';
import { usIncomeClasses } from './fixtures/us-income-classes.ts';
import { theil } from './theil.ts';

// ineq 0.2-13 defines Theil as sum(x * log(x / mean(x))) / sum(x) over the positive values.
const definitionOfIneq = (values: readonly number[]) => {
  const total = values.reduce((sum, value) => sum + value, 0);
  const logs = values.map((value) => (value / total) * Math.log((value * values.length) / total));
  return logs.reduce((sum, value) => sum + value, 0);
};

describe('theil', () => {
  it('is 3/4 ln(3/2) + 1/4 ln(1/2) for values 3 and 1', () => {
    expect(theil([3, 1])).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 14);
  });

  it('agrees with the definition of the R package ineq where no value is zero', () => {
    expect(theil(usIncomeClasses)).toBeCloseTo(definitionOfIneq(usIncomeClasses), 14);
  });

  it('trap 15: counts zeros: they raise the index by ln(n / positive values), which ineq drops', () => {
    expect(theil([0, ...usIncomeClasses])).toBeCloseTo(
      definitionOfIneq(usIncomeClasses) + Math.log(11 / 10),
      14,
    );
  });

  it('is exactly 0 among equals and ln(n) when one has all', () => {
    expect(theil([0.1, 0.1, 0.1])).toBeCloseTo(0, 30);
    expect(theil([0, 0, 0, 7])).toBeCloseTo(Math.log(4), 14);
  });

  it('keeps its digits near equality, where it is half the squared coefficient of variation', () => {
    expect((theil([1 + 1e-7, 1 - 1e-7]) ?? NaN) / 0.5e-14).toBeCloseTo(1, 6);
  });
});
