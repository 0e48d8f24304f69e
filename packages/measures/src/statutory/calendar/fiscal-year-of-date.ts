import { civilDay, requireDay } from './day-number.ts';

/**
 * The federal fiscal year of a date: from 1 October of the year before to 30 September, named for its end.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source usc-31-1102
 * @example
 * fiscalYearOfDate('2026-10-01'); // => 2027
 * fiscalYearOfDate('2026-09-30'); // => 2026
 */
export function fiscalYearOfDate(date: string): number {
  const { year, month } = civilDay(requireDay('fiscalYearOfDate', 'date', date));
  return month >= 10 ? year + 1 : year;
}
