import type { CalendarAggregate } from '../algebra/aggregate.ts';
import { parseDay } from '../statutory/calendar/day-number.ts';
import { isWorkingDay, workingDaysBetween } from '../statutory/calendar/working-days.ts';
import { daysOfMonths } from '../time/days-of-months.ts';
import type { MonthIndex } from '../time/month.ts';

/** How many days, working days or months a run of months has. */
export function calendarValue(take: CalendarAggregate['take'], months: readonly MonthIndex[]): number {
  if (take === 'months') return months.length;
  const { first, last } = daysOfMonths(months);
  if (take === 'days') return (parseDay(last) ?? 0) - (parseDay(first) ?? 0) + 1;
  return workingDaysBetween({ from: first, to: last }) + (isWorkingDay(first) ? 1 : 0);
}
