import { requireDay } from '../calendar/day-number.ts';
import { monthsAfter } from '../calendar/shift-date.ts';
import { nthWorkingDay } from '../calendar/nth-working-day.ts';

/**
 * The day on which a periodic monthly statement is paid: the fifteenth working day of the month after the one in
 * which the goods were entered or released.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source cfr-19-24-25
 * @example
 * periodicMonthlyPaymentDue('2026-11-20'); // => '2026-12-21'
 */
export function periodicMonthlyPaymentDue(releaseDate: string): string {
  requireDay('periodicMonthlyPaymentDue', 'releaseDate', releaseDate);
  return nthWorkingDay(monthsAfter(releaseDate, 1), 15);
}
