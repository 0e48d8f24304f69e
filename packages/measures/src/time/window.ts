import { RequestError } from '../errors/request-error.ts';
import { fiscalYearOf, monthIndex, monthsBetween, yearOf, type MonthIndex } from './month.ts';

/**
 * One step from the months of a report's unit to the months that an input is taken over.
 *
 * - `shift`: the same number of months, earlier or later
 * - `trailing`: the last `months` months that end where the unit ends
 * - `to_date`: from the beginning of the year to the end of the unit
 * - `base`: the months that the request compares with
 * - `opening`: the month before the first
 */
export type WindowStep =
  | { readonly kind: 'shift'; readonly months: number }
  | { readonly kind: 'trailing'; readonly months: number }
  | { readonly kind: 'to_date'; readonly year: 'calendar' | 'fiscal' }
  | { readonly kind: 'base' }
  | { readonly kind: 'opening' };

/** Steps in the order in which they are applied; none is the unit itself. */
export type Window = readonly WindowStep[];

/** What a request compares with: a fixed run of months, or as many months earlier as it says. */
export type Base =
  | { readonly kind: 'fixed'; readonly months: readonly MonthIndex[] }
  | { readonly kind: 'earlier'; readonly months: number };

/**
 * The months that an input is taken over, for a unit of a report.
 *
 * @throws RequestError - BASE_PERIOD_REQUIRED when a step needs a base and the request names none
 */
export function windowMonths(
  unit: readonly MonthIndex[],
  window: Window,
  base: Base | null,
): readonly MonthIndex[] {
  return window.reduce((months, step) => applyStep(months, step, base), unit);
}

function applyStep(
  months: readonly MonthIndex[],
  step: WindowStep,
  base: Base | null,
): readonly MonthIndex[] {
  const last = months.at(-1) ?? 0;
  switch (step.kind) {
    case 'shift':
      return months.map((month) => month + step.months);
    case 'trailing':
      return monthsBetween(last - step.months + 1, last);
    case 'to_date':
      return monthsBetween(startOfYear(last, step.year), last);
    case 'base':
      return baseMonths(months, base);
    case 'opening':
      return [(months[0] ?? 0) - 1];
  }
}

function startOfYear(month: MonthIndex, year: 'calendar' | 'fiscal'): MonthIndex {
  return year === 'calendar' ? monthIndex(yearOf(month), 1) : monthIndex(fiscalYearOf(month) - 1, 10);
}

function baseMonths(months: readonly MonthIndex[], base: Base | null): readonly MonthIndex[] {
  if (base === null) throw new RequestError('BASE_PERIOD_REQUIRED', {});
  return base.kind === 'fixed' ? base.months : months.map((month) => month - base.months);
}
