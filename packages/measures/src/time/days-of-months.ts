import { dayNumber, daysInMonth, formatDay } from '../statutory/calendar/day-number.ts';
import { monthOfYear, yearOf, type MonthIndex } from './month.ts';

/** First and last day of a run of months, ISO. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/**
 * The first and the last day of a run of months.
 *
 * @example
 * daysOfMonths([12 * 2024 + 0, 12 * 2024 + 1]); // => { first: '2024-01-01', last: '2024-02-29' }
 */
export function daysOfMonths(months: readonly MonthIndex[]): DaySpan {
  return { first: firstDayOf(months[0] ?? 0), last: lastDayOf(months.at(-1) ?? 0) };
}

function firstDayOf(month: MonthIndex): string {
  return formatDay(dayNumber(yearOf(month), monthOfYear(month), 1));
}

function lastDayOf(month: MonthIndex): string {
  const [year, ofYear] = [yearOf(month), monthOfYear(month)];
  return formatDay(dayNumber(year, ofYear, daysInMonth(year, ofYear)));
}
