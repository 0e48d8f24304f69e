import { requireCount } from '../../errors/require-count.ts';
import { civilDay, dayNumber, formatDay, requireDay } from './day-number.ts';
import { workingDaysAfter } from './working-days.ts';

/**
 * The nth working day counted from the first of the month in which a date lies.
 *
 * @throws MeasureInputError - NOT_A_DATE, NOT_AN_INTEGER, TOO_SMALL: below one
 * @source usc-5-6103
 * @example
 * nthWorkingDay('2026-12-20', 15); // => '2026-12-21'
 */
export function nthWorkingDay(date: string, nth: number): string {
  requireCount('nthWorkingDay', 'nth', nth, 1);
  const { year, month } = civilDay(requireDay('nthWorkingDay', 'date', date));
  return workingDaysAfter(formatDay(dayNumber(year, month, 1) - 1), nth);
}
