import { requireCount } from '../../errors/require-count.ts';
import { civilDay, dayNumber, daysInMonth, formatDay, requireDay } from './day-number.ts';

/**
 * The date a number of days after another.
 *
 * @throws MeasureInputError - NOT_A_DATE, NOT_AN_INTEGER, TOO_SMALL: days below zero
 * @source definition
 * @example
 * daysAfter('2024-02-28', 2); // => '2024-03-01'
 */
export function daysAfter(date: string, days: number): string {
  requireCount('daysAfter', 'days', days, 0);
  return formatDay(requireDay('daysAfter', 'date', date) + days);
}

/**
 * The date a number of months after another: the same day of the month, or the last one where the month is shorter.
 *
 * @throws MeasureInputError - NOT_A_DATE, NOT_AN_INTEGER, TOO_SMALL: months below zero
 * @source definition
 * @example
 * monthsAfter('2023-08-31', 6); // => '2024-02-29'
 */
export function monthsAfter(date: string, months: number): string {
  requireCount('monthsAfter', 'months', months, 0);
  const from = civilDay(requireDay('monthsAfter', 'date', date));
  const index = 12 * from.year + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return formatDay(dayNumber(year, month, Math.min(from.day, daysInMonth(year, month))));
}

/**
 * The date a number of years after another; from 29 February to 28 February in a year that is no leap year.
 *
 * @throws MeasureInputError - NOT_A_DATE, NOT_AN_INTEGER, TOO_SMALL: years below zero
 * @source definition
 * @example
 * yearsAfter('2024-02-29', 1); // => '2025-02-28'
 */
export function yearsAfter(date: string, years: number): string {
  return monthsAfter(date, 12 * years);
}
