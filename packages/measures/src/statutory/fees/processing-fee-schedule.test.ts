import { describe, expect, it } from 'vitest';
import { PROCESSING_FEES, processingFeesOn } from './processing-fee-schedule.ts';

describe('PROCESSING_FEES', () => {
  it('stands in order of time', () => {
    const dates = PROCESSING_FEES.map((row) => row.from);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('has a number of cents or null for each flat fee of each row', () => {
    const flat = PROCESSING_FEES.flatMap((row) => [row.informal, row.manualSurcharge, row.dutiableMail]);
    expect(flat.filter((fee) => fee !== null && !Number.isSafeInteger(fee))).toEqual([]);
  });

  it('says which rows are recalled', () => {
    expect(PROCESSING_FEES.filter((row) => row.evidence === 'recalled').map((row) => row.from)).toEqual([
      '2019-10-01',
    ]);
  });
});

describe('processingFeesOn', () => {
  // Federal Register notices, by the last and the first day of each year's amounts.
  it.each([
    ['2017-12-31', 25, 485],
    ['2018-01-01', 25.67, 497.99],
    ['2018-09-30', 25.67, 497.99],
    ['2018-10-01', 26.22, 508.7],
    ['2019-10-01', 26.79, 519.76],
    ['2020-10-01', 27.23, 528.33],
    ['2021-09-30', 27.23, 528.33],
    ['2021-10-01', 27.75, 538.4],
    ['2022-10-01', 29.66, 575.35],
    ['2023-10-01', 31.67, 614.35],
    ['2024-10-01', 32.71, 634.62],
    ['2025-10-01', 33.58, 651.5],
    ['2026-09-30', 33.58, 651.5],
    ['2026-10-01', 34.58, 670.86],
    ['2099-01-01', 34.58, 670.86],
  ])('of %s is %d at least and %d at most, in dollars', (date, minimum, maximum) => {
    const row = processingFeesOn(date);
    expect([row?.minimum, row?.maximum]).toEqual(
      [minimum, maximum].map((amount) => Math.round(100 * amount)),
    );
  });

  it.each([
    ['2017-01-01', 200, 300, null],
    ['2018-01-01', 205, 308, 565],
    ['2018-10-01', 210, 315, 577],
    ['2022-01-01', 222, 333, 611],
    ['2023-01-01', null, null, null],
    ['2026-01-01', 269, 403, 739],
    ['2027-01-01', 277, 415, 761],
  ])('of %s has the flat fees %s, %s and %s', (date, informal, manualSurcharge, dutiableMail) => {
    expect(processingFeesOn(date)).toMatchObject({ informal, manualSurcharge, dutiableMail });
  });

  it('is null before the table begins', () => {
    expect(processingFeesOn('2013-09-30')).toBeNull();
    expect(processingFeesOn('2013-10-01')?.minimum).toBe(2500);
  });

  it('refuses what is no date', () => {
    expect(() => processingFeesOn('2026-1-1')).toThrow('processingFeesOn: entryDate is not a calendar date');
  });
});
