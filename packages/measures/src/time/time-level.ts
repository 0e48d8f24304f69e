import { RequestError } from '../errors/request-error.ts';
import { fiscalYearOf, formatMonth, monthOfYear, yearOf, type MonthIndex } from './month.ts';

/** The units that a period can be split into, each with the key of the unit that a month lies in. */
const keyOf = {
  month: (month: MonthIndex) => formatMonth(month),
  quarter: (month: MonthIndex) => `${yearOf(month)}-Q${Math.ceil(monthOfYear(month) / 3)}`,
  calendar_year: (month: MonthIndex) => String(yearOf(month)),
  fiscal_quarter: (month: MonthIndex) => `FY${fiscalYearOf(month)}-Q${Math.ceil(monthOfYear(month + 3) / 3)}`,
  fiscal_year: (month: MonthIndex) => `FY${fiscalYearOf(month)}`,
} as const;

/** A unit of time that a report can be split by. */
export type TimeLevel = keyof typeof keyOf;

/** Every time level, and how many months it has. */
export const timeLevels: Readonly<Record<TimeLevel, { readonly months: number; readonly title: string }>> = {
  month: { months: 1, title: 'Month' },
  quarter: { months: 3, title: 'Quarter' },
  calendar_year: { months: 12, title: 'Calendar year' },
  fiscal_quarter: { months: 3, title: 'Fiscal quarter' },
  fiscal_year: { months: 12, title: 'Fiscal year' },
};

/** One unit of time in a report: its key and its months. */
export interface TimeUnit {
  readonly key: string;
  readonly months: readonly MonthIndex[];
}

/** Whether a level's name is a time level's. */
export function isTimeLevel(name: string): name is TimeLevel {
  return Object.hasOwn(keyOf, name);
}

/**
 * Splits months into the units of a level.
 *
 * @throws RequestError - PERIOD_NOT_WHOLE when the months begin or end inside a unit: half a fiscal year
 *   must not stand in a column headed with the year
 */
export function splitIntoUnits(months: readonly MonthIndex[], level: TimeLevel): readonly TimeUnit[] {
  const units = new Map<string, MonthIndex[]>();
  for (const month of months) {
    const key = keyOf[level](month);
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [month]);
    else unit.push(month);
  }
  for (const unit of units.values()) {
    if (unit.length !== timeLevels[level].months) throw new RequestError('PERIOD_NOT_WHOLE', { level });
  }
  return [...units].map(([key, unit]) => ({ key, months: unit }));
}
