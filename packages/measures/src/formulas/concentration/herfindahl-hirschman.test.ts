import { describe, expect, it } from 'vitest';
import { usIncomeClasses } from './fixtures/us-income-classes.ts';
import { herfindahlHirschman } from './herfindahl-hirschman.ts';

describe('herfindahlHirschman', () => {
  it('gives the published 1,296 points for shares 10, 9, 12, 15, 12, 11, 15, 16', () => {
    expect(herfindahlHirschman([10, 9, 12, 15, 12, 11, 15, 16])).toBeCloseTo(1296, 10);
  });

  it('gives the 2,600 points of the Department of Justice for shares of 30, 30, 20 and 20 percent', () => {
    expect(herfindahlHirschman([30, 30, 20, 20])).toBeCloseTo(2600, 10);
  });

  it('gives the Herfindahl 0.1840812 that the R package ineq prints', () => {
    expect((herfindahlHirschman(usIncomeClasses) ?? NaN) / 10_000).toBeCloseTo(0.1840812, 7);
  });

  it('is 10000 over n among equals and 10000 alone', () => {
    expect(herfindahlHirschman([5, 5, 5, 5])).toBe(2500);
    expect(herfindahlHirschman([5, 0])).toBe(10_000);
  });
});
