import { describe, expect, it } from 'vitest';
import { nthWorkingDay } from './nth-working-day.ts';

describe('nthWorkingDay', () => {
  it.each([
    // December 2026 begins on a Tuesday: 1 to 4, 7 to 11, 14 to 18, and 21 is the fifteenth.
    ['2026-12-20', 15, '2026-12-21'],
    // January 2026: the 1st is a holiday, a Thursday; 2, 5 to 9, 12 to 16, 20 to 23 (19 is a holiday).
    ['2026-01-31', 15, '2026-01-23'],
    ['2026-11-01', 1, '2026-11-02'],
  ])('in the month of %s the working day %d is %s', (date, nth, expected) => {
    expect(nthWorkingDay(date, nth)).toBe(expected);
  });

  it('refuses a day before the first', () => {
    expect(() => nthWorkingDay('2026-12-20', 0)).toThrow('nthWorkingDay: nth is too small');
  });
});
