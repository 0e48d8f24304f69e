import { workingDaysAfter } from '../calendar/working-days.ts';

/**
 * The last day to file an entry summary and deposit estimated duties: the tenth working day after the date of entry.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source cfr-19-142-12
 * @example
 * entrySummaryDue('2026-11-20'); // => '2026-12-07'
 */
export function entrySummaryDue(entryDate: string): string {
  return workingDaysAfter(entryDate, 10);
}
