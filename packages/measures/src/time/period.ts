import { RequestError } from '../errors/request-error.ts';
import { formatMonth, monthIndex, monthsBetween, parseMonth, type MonthIndex } from './month.ts';

/**
 * A statistical period, in the forms that people ask for: a month `2025-01`, a calendar quarter
 * `2025-Q1`, a calendar year, a federal fiscal year (October to September), or a run of whole months.
 */
export type Period =
  | { readonly month: string }
  | { readonly quarter: string }
  | { readonly calendarYear: number }
  | { readonly fiscalYear: number }
  | { readonly from: string; readonly to: string };

/** The months of a period, in order.
 *
 * @throws RequestError - PERIOD_NOT_UNDERSTOOD
 * @example
 * monthsOf({ fiscalYear: 2025 }).map(formatMonth)[0]; // => '2024-10'
 */
export function monthsOf(period: Period): readonly MonthIndex[] {
  requirePeriod(period);
  if ('month' in period) return [requireMonth(period.month)];
  if ('quarter' in period) return monthsOfQuarter(period.quarter);
  if ('calendarYear' in period) return monthsOfYear(period.calendarYear, 0);
  if ('fiscalYear' in period) return monthsOfYear(period.fiscalYear, -3);
  const months = monthsBetween(requireMonth(period.from), requireMonth(period.to));
  if (months.length === 0) throw new RequestError('PERIOD_NOT_UNDERSTOOD', { expected: 'from before to' });
  return months;
}

/** A period as people write it: `2025-01`, `2025-Q1`, `2024`, `FY2025`, `2024-01 to 2024-06`. */
export function periodLabel(period: Period): string {
  if ('month' in period) return period.month;
  if ('quarter' in period) return period.quarter;
  if ('calendarYear' in period) return String(period.calendarYear);
  if ('fiscalYear' in period) return `FY${period.fiscalYear}`;
  return `${period.from} to ${period.to}`;
}

/** Plain JavaScript may hand over anything; an error of the language would quote it. */
function requirePeriod(period: unknown): void {
  if (typeof period !== 'object' || period === null)
    throw new RequestError('PERIOD_NOT_UNDERSTOOD', {
      expected: 'a month, quarter, year or a run of months',
    });
}

function requireMonth(text: string): MonthIndex {
  const month = parseMonth(text);
  if (month === null) throw new RequestError('PERIOD_NOT_UNDERSTOOD', { expected: 'a month as 2025-01' });
  return month;
}

function monthsOfQuarter(text: string): readonly MonthIndex[] {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  if (match === null) throw new RequestError('PERIOD_NOT_UNDERSTOOD', { expected: 'a quarter as 2025-Q1' });
  const first = monthIndex(Number(match[1]), 3 * Number(match[2]) - 2);
  return monthsBetween(first, first + 2);
}

function monthsOfYear(year: number, offset: number): readonly MonthIndex[] {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) {
    throw new RequestError('PERIOD_NOT_UNDERSTOOD', { expected: 'a year of four digits' });
  }
  const first = monthIndex(year, 1) + offset;
  return monthsBetween(first, first + 11);
}

/** Names a run of months by the largest unit it fills: a year, a fiscal year, a quarter, or its ends. */
export function describeMonths(months: readonly MonthIndex[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return 'no month';
  if (months.length === 12 && first % 12 === 0) return String(Math.floor(first / 12));
  if (months.length === 12 && first % 12 === 9) return `FY${Math.floor(last / 12)}`;
  return first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`;
}
