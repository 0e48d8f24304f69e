import type { CalendarExpression, Expression } from '../algebra/expression.ts';
import { formatDay, parseDay } from '../statutory/calendar/day-number.ts';
import { workingDaysBetween } from '../statutory/calendar/working-days.ts';
import { fiscalYearOf, monthIndex, yearOf } from '../time/month.ts';
import type { RowValue } from './column-value.ts';
import type { RowScope } from './row-scope.ts';

/** The value of an expression of days and moments. */
export function calendarExpressionValue(expression: CalendarExpression, scope: RowScope): RowValue {
  switch (expression.kind) {
    case 'days':
    case 'working_days':
    case 'seconds':
      return between(expression, scope);
    case 'day_of':
      return map(expression.of, scope, (moment) => formatDay(Math.floor(Number(moment) / SECONDS_A_DAY)));
    case 'month_of':
      return map(expression.of, scope, monthOf);
    case 'year_of':
      return map(expression.of, scope, (date) =>
        (expression.year === 'fiscal' ? fiscalYearOf : yearOf)(monthOf(date)),
      );
    case 'first_day':
      return scope.input.span.first;
    case 'last_day':
      return scope.input.span.last;
  }
}

const SECONDS_A_DAY = 86_400;

function monthOf(date: NonNullable<RowValue>): number {
  const text = String(date);
  return monthIndex(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function map(of: Expression, scope: RowScope, result: (value: NonNullable<RowValue>) => RowValue): RowValue {
  const value = scope.input.evaluator.value(of, scope);
  return value === null ? null : result(value);
}

function between(
  { kind, from, to }: Extract<CalendarExpression, { kind: 'days' | 'working_days' | 'seconds' }>,
  scope: RowScope,
): number | null {
  const first = scope.input.evaluator.value(from, scope);
  const second = scope.input.evaluator.value(to, scope);
  if (first === null || second === null) return null;
  if (kind === 'seconds') return Number(second) - Number(first);
  if (kind === 'working_days') return workingDaysBetween({ from: String(first), to: String(second) });
  return dayNumberOf(second) - dayNumberOf(first);
}

function dayNumberOf(value: NonNullable<RowValue>): number {
  const day = parseDay(String(value));
  if (day === null) throw new TypeError('a date of a row is no day of the calendar');
  return day;
}
