import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trailingSum } from './trailing-sum.ts';
import { yearToDate } from './year-to-date.ts';

const calendar = { firstMonth: 1, yearStart: 1 };

describe('yearToDate', () => {
  it('runs on through the year and starts again with the next', () => {
    const values = Array.from({ length: 14 }, () => 1);
    expect(yearToDate(values, calendar)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]);
  });

  it('starts the fiscal year in October and is null before the first one', () => {
    expect(yearToDate([5, 6, 7, 8], { firstMonth: 8, yearStart: 10 })).toEqual([null, null, 7, 15]);
  });

  it('knows a series that begins in the first month of a fiscal year', () => {
    expect(yearToDate([5, 6], { firstMonth: 10, yearStart: 10 })).toEqual([5, 11]);
  });

  it('is null from an unreported month to the end of its year, not beyond', () => {
    const values = [1, null, ...Array.from({ length: 11 }, () => 1)];
    expect(yearToDate(values, calendar)).toEqual([1, ...Array.from({ length: 11 }, () => null), 1]);
  });

  it('refuses a month that is none and a value that is not finite', () => {
    expect(() => yearToDate([1], { firstMonth: 13, yearStart: 1 })).toThrow(
      'yearToDate: firstMonth is too large',
    );
    expect(() => yearToDate([1], { firstMonth: 1, yearStart: 0 })).toThrow(
      'yearToDate: yearStart is too small',
    );
    expect(() => yearToDate([NaN], calendar)).toThrow('yearToDate: values[0] is not a finite number');
  });

  it('meets the trailing sum of twelve at the end of a year', () => {
    const months = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(months, (values) => {
        expect(yearToDate(values, calendar)[23]).toBe(trailingSum(values, 12)[23]);
      }),
    );
  });
});
