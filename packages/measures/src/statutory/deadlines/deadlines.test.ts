import { describe, expect, it } from 'vitest';
import { weekday, parseDay } from '../calendar/day-number.ts';
import { entrySummaryDue } from './entry-summary-due.ts';
import { billDue, petitionDeadline } from './fixed-terms.ts';
import { deemedLiquidation, deemedLiquidationAfterSuspension, scheduledLiquidation } from './liquidation.ts';
import { periodicMonthlyPaymentDue } from './periodic-monthly-payment-due.ts';
import { correctionDeadline } from './post-summary-correction-deadline.ts';
import { protestDeadline, summonsDeadline } from './protest.ts';

describe('entrySummaryDue', () => {
  it.each([
    // Thanksgiving lies between; see the arithmetic of workingDaysAfter.
    ['2026-11-20', '2026-12-07'],
    // Monday 2 to Monday 16 March 2026: ten weekdays without a holiday.
    ['2026-03-02', '2026-03-16'],
  ])('of %s is %s', (entered, due) => {
    expect(entrySummaryDue(entered)).toBe(due);
  });
});

describe('periodicMonthlyPaymentDue', () => {
  it.each([
    ['2026-11-01', '2026-12-21'],
    ['2026-11-30', '2026-12-21'],
    ['2025-12-31', '2026-01-23'],
    ['2026-01-31', '2026-02-23'],
  ])('of %s is %s', (released, due) => {
    expect(periodicMonthlyPaymentDue(released)).toBe(due);
  });

  it('refuses what is no date', () => {
    expect(() => periodicMonthlyPaymentDue('2026')).toThrow('periodicMonthlyPaymentDue: releaseDate is not');
  });
});

describe('scheduledLiquidation', () => {
  it.each([
    // 2 January 2026 is day 2 of the year; day 316 is Thursday 12 November, the Friday is the 13th.
    ['2026-01-02', '2026-11-13'],
    // The 314th day is itself a Friday: day 3 + 314 = day 317 is the 13th.
    ['2026-01-03', '2026-11-13'],
    ['2026-01-04', '2026-11-20'],
  ])('of %s is %s', (entered, liquidates) => {
    expect(scheduledLiquidation(entered)).toBe(liquidates);
  });

  it('is a Friday from 314 to 320 days after entry, for every day of four years', () => {
    const days = Array.from({ length: 1461 }, (_, offset) => offset + (parseDay('2024-01-01') ?? 0));
    const wrong = days.filter((day) => {
      const entered = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const liquidates = parseDay(scheduledLiquidation(entered)) ?? 0;
      return weekday(liquidates) !== 5 || liquidates - day < 314 || liquidates - day > 320;
    });
    expect(wrong).toEqual([]);
  });
});

describe('deemedLiquidation', () => {
  it.each([
    [0, '2027-01-02'],
    [1, '2028-01-02'],
    [2, '2029-01-02'],
    [3, '2030-01-02'],
  ])('with %d extensions is %s: four years at most (19 CFR 159.11, 159.12)', (extensions, date) => {
    expect(deemedLiquidation('2026-01-02', extensions)).toBe(date);
  });

  it('refuses a fourth extension and fewer than none', () => {
    expect(() => deemedLiquidation('2026-01-02', 4)).toThrow('deemedLiquidation: extensions is too large');
    expect(() => deemedLiquidation('2026-01-02', -1)).toThrow('deemedLiquidation: extensions is too small');
  });
});

describe('deemedLiquidationAfterSuspension', () => {
  it.each([
    ['2026-08-31', '2027-02-28'],
    ['2026-01-15', '2026-07-15'],
  ])('of a notice of %s is %s (19 U.S.C. 1504(d))', (notice, date) => {
    expect(deemedLiquidationAfterSuspension(notice)).toBe(date);
  });
});

describe('protestDeadline', () => {
  it.each([
    // 13 November 2026 + 180: 17 days of November, 31, 31, 28, 31, 30 make 168, so 12 May.
    ['2026-01-02', '2026-11-13', '2027-05-12'],
    ['2004-12-18', '2005-11-04', '2006-05-03'],
    ['2004-12-17', '2005-11-04', '2006-02-02'],
  ])('of an entry of %s liquidated on %s is %s', (entryDate, liquidationDate, deadline) => {
    expect(protestDeadline({ entryDate, liquidationDate })).toBe(deadline);
  });

  it('refuses what is no date, and says which', () => {
    expect(() => protestDeadline({ entryDate: '', liquidationDate: '2026-01-01' })).toThrow(
      'protestDeadline: entryDate is not',
    );
    expect(() => protestDeadline({ entryDate: '2026-01-01', liquidationDate: '' })).toThrow(
      'protestDeadline: liquidationDate is not',
    );
  });
});

describe('summonsDeadline', () => {
  it('is 180 days after the denial: 29 + 28 + 31 + 30 + 31 + 30 = 179 to the end of June', () => {
    expect(summonsDeadline('2026-01-02')).toBe('2026-07-01');
  });
});

describe('correctionDeadline', () => {
  it.each([
    // Scheduled liquidation less 15 days comes first: 1 November is one day after 31 October, so 17 October.
    ['2026-01-02', '2026-11-01', '2026-10-17'],
    // Both on one day: 13 November less 15 is 29 October.
    ['2026-01-02', '2026-11-13', '2026-10-29'],
    // Entry and 300 days come first: 2 January is day 2, day 302 is 29 October.
    ['2026-01-02', '2026-12-11', '2026-10-29'],
    // Before the change: 270 days from 4 January 2016 (a leap year) is 30 September; 18 November less 20 is later.
    ['2016-01-04', '2016-11-18', '2016-09-30'],
    // Entry of 4 January 2016, liquidating 7 October 2016: 20 days before is 17 September.
    ['2016-01-04', '2016-10-07', '2016-09-17'],
    // The longer window ends on the day of the change: 300 days from 20 March 2016.
    ['2016-03-20', '2017-03-31', '2017-01-14'],
  ])('of an entry of %s to be liquidated on %s is %s', (entryDate, liquidation, deadline) => {
    expect(correctionDeadline({ entryDate, scheduledLiquidation: liquidation })).toBe(deadline);
  });

  it('refuses what is no date, and says which', () => {
    expect(() => correctionDeadline({ entryDate: '', scheduledLiquidation: '2026-11-13' })).toThrow(
      'entryDate',
    );
    expect(() => correctionDeadline({ entryDate: '2026-11-13', scheduledLiquidation: '' })).toThrow(
      'scheduledLiquidation',
    );
  });
});

describe('petitionDeadline', () => {
  it('is 60 days after the notice: 29 of January, 28 of February and 3 of March', () => {
    expect(petitionDeadline('2026-01-02')).toBe('2026-03-03');
  });
});

describe('billDue', () => {
  it('is 30 days after the bill: 29 of January and 1 of February', () => {
    expect(billDue('2026-01-02')).toBe('2026-02-01');
  });
});
