import { describe, expect, it } from 'vitest';
import { fiscalYearOfDate } from './fiscal-year-of-date.ts';

describe('fiscalYearOfDate', () => {
  it.each([
    ['2026-09-30', 2026],
    ['2026-10-01', 2027],
    ['2026-12-31', 2027],
    ['2027-01-01', 2027],
  ])('of %s is %d (31 U.S.C. 1102)', (date, year) => {
    expect(fiscalYearOfDate(date)).toBe(year);
  });

  it('refuses what is no date', () => {
    expect(() => fiscalYearOfDate('2026-09-31')).toThrow('fiscalYearOfDate: date is not a calendar date');
  });
});
