import { referenceLookups, resolveReferenceTables } from '@tradepulse/core';
import { isWorkingDay, processingFeesOn } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';

const look = referenceLookups(await resolveReferenceTables());

/** Every day from the first to the last, YYYY-MM-DD. */
function days(first: string, last: string): readonly string[] {
  const start = Date.parse(first);
  const length = (Date.parse(last) - start) / 86_400_000 + 1;
  return Array.from({ length }, (_, at) => new Date(start + at * 86_400_000).toISOString().slice(0, 10));
}

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

function listedFees(day: string): readonly (number | null)[] | null {
  const row = look.feeScheduleOn(day);
  if (row === null) return null;
  const { processing_minimum: minimum, processing_maximum: maximum } = row;
  return [minimum, maximum, row.informal_automated, row.manual_surcharge, row.dutiable_mail];
}

function statutoryFees(day: string): readonly (number | null)[] | null {
  const row = processingFeesOn(day);
  return row && [row.minimum, row.maximum, row.informal, row.manualSurcharge, row.dutiableMail];
}

// The package of measures counts days and fees by itself, for it has no warehouse. The two must not differ.
describe('the reference tables and the statutory arithmetic', () => {
  it('close on the same days: the listed holidays and the rules of 5 U.S.C. 6103', () => {
    const weekdays = days('2016-01-01', '2027-12-31').filter((day) => !isWeekend(day));
    expect(weekdays).toHaveLength(3131);
    expect(weekdays.filter((day) => look.isFederalHoliday(day) === isWorkingDay(day))).toEqual([]);
  });

  it('charge the same fees on every day that has a schedule', () => {
    const covered = days('2013-10-01', '2027-09-30');
    expect(covered.map(listedFees)).toEqual(covered.map(statutoryFees));
    expect(listedFees('2013-10-01')?.slice(0, 2)).toEqual([2500, 48500]);
    expect(['2013-09-30'].map(listedFees)).toEqual(['2013-09-30'].map(statutoryFees));
  });
});
