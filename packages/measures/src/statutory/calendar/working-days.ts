import { requireCount } from '../../errors/require-count.ts';
import { formatDay, requireDay, weekday, type DayNumber } from './day-number.ts';
import { isFederalHoliday } from './federal-holiday.ts';

/**
 * Whether a date is a working day: no Saturday, Sunday or observed federal holiday.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source usc-5-6103
 * @example
 * isWorkingDay('2026-07-03'); // => false
 */
export function isWorkingDay(date: string): boolean {
  return works(requireDay('isWorkingDay', 'date', date));
}

/**
 * The working day that is a number of working days after a date: the first working day after it is one, whether or
 * not the date is a working day itself.
 *
 * @throws MeasureInputError - NOT_A_DATE, NOT_AN_INTEGER, TOO_SMALL: below one
 * @source usc-5-6103
 * @example
 * workingDaysAfter('2026-11-20', 10); // => '2026-12-07'
 */
export function workingDaysAfter(date: string, workingDays: number): string {
  requireCount('workingDaysAfter', 'workingDays', workingDays, 1);
  let day = requireDay('workingDaysAfter', 'date', date);
  for (let left = workingDays; left > 0;) {
    day += 1;
    if (works(day)) left -= 1;
  }
  return formatDay(day);
}

/**
 * How many working days lie after one date up to another, that one included.
 *
 * @returns zero or more; below zero when the second date is before the first
 * @throws MeasureInputError - NOT_A_DATE
 * @source usc-5-6103
 * @example
 * workingDaysBetween({ from: '2026-11-20', to: '2026-12-07' }); // => 10
 */
export function workingDaysBetween(dates: Readonly<Record<'from' | 'to', string>>): number {
  const from = requireDay('workingDaysBetween', 'from', dates.from);
  const to = requireDay('workingDaysBetween', 'to', dates.to);
  const count = countAfter(Math.min(from, to), Math.max(from, to));
  return to < from ? -count : count;
}

function countAfter(from: DayNumber, to: DayNumber): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) {
    if (works(day)) count += 1;
  }
  return count;
}

function works(day: DayNumber): boolean {
  const today = weekday(day);
  return today !== SUNDAY && today !== SATURDAY && !isFederalHoliday(day);
}

const SUNDAY = 0;
const SATURDAY = 6;
