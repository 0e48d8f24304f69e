import { describe, expect, it } from 'vitest';
import { checkYearToDate } from './check-year-to-date.ts';

const fiscal = { toDateBefore: 10_583, monthsBefore: 6 };

describe('checkYearToDate', () => {
  it('trap 6: the 12,332 shipments of April 2022 are the fiscal year to date, after 10,583 in six months to March', () => {
    const check = checkYearToDate({ ...fiscal, printed: 12_332 });
    expect(check?.reading).toBe('year-to-date');
    expect(check?.timesAsMonth).toBeCloseTo((12_332 * 6) / 10_583, 14);
    expect(check?.timesAsYearToDate).toBeCloseTo((1749 * 6) / 10_583, 14);
  });

  it('leaves a month a month: the 1,864 shipments of April 2023 after the same six months', () => {
    expect(checkYearToDate({ ...fiscal, printed: 1864 })?.reading).toBe('month');
  });

  it('calls a figure at or below what was reached before a month, however large', () => {
    expect(checkYearToDate({ ...fiscal, printed: 10_583 })?.reading).toBe('month');
    expect(checkYearToDate({ ...fiscal, printed: 10_000 })?.reading).toBe('month');
  });

  it('takes the nearer of a small and a large month: after one month of 100, 161 is a month, 162 the year to date', () => {
    // As ratios to 100: 1.61 and 1 / 0.61 = 1.64; 1.62 and 1 / 0.62 = 1.61. They meet at the golden ratio.
    expect(checkYearToDate({ toDateBefore: 100, monthsBefore: 1, printed: 161 })?.reading).toBe('month');
    expect(checkYearToDate({ toDateBefore: 100, monthsBefore: 1, printed: 162 })?.reading).toBe(
      'year-to-date',
    );
  });

  it('is null where nothing is typical and for nothing', () => {
    expect(checkYearToDate({ ...fiscal, toDateBefore: 0, printed: 1 })).toBeNull();
    expect(checkYearToDate({ ...fiscal, printed: 0 })).toBeNull();
  });

  it('refuses a negative amount and no month before', () => {
    expect(() => checkYearToDate({ ...fiscal, printed: -1 })).toThrow('checkYearToDate: printed is negative');
    expect(() => checkYearToDate({ ...fiscal, printed: 1, toDateBefore: -1 })).toThrow(
      'checkYearToDate: toDateBefore is negative',
    );
    expect(() => checkYearToDate({ ...fiscal, printed: 1, monthsBefore: 0 })).toThrow(
      'checkYearToDate: monthsBefore is too small',
    );
  });
});
