import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireMonth } from './require-month.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/** Where a dense monthly series begins, and in which month its years do. */
export interface YearOfSeries {
  /** Calendar month of the first value, 1 to 12. */
  readonly firstMonth: number;
  /** Month in which the year starts: 1 calendar, 10 United States fiscal. */
  readonly yearStart: number;
}

/**
 * Year to date of a dense monthly series: running total that starts again with each year (also: fiscal year to
 * date, cumulative). A series as long as its input.
 *
 * @formula sum(m) from the start of the year to t
 * @unit unit of the values
 * @nulls Null from an unreported month to the end of its year, and before the first start of a year in the
 *   series: what came earlier in that year is not known.
 * @source cbp-trade-statistics
 * @throws MeasureInputError - a value is not finite, a month is not 1 to 12
 * @example
 * yearToDate([1, 2, 4], { firstMonth: 1, yearStart: 1 }); // => [1, 3, 7]
 * yearToDate([1, 2, 4], { firstMonth: 9, yearStart: 10 }); // => [null, 2, 6]
 */
export function yearToDate(
  values: readonly (number | null)[],
  year: YearOfSeries,
): readonly (number | null)[] {
  reportedNumbers('yearToDate', 'values', values);
  requireMonth('yearToDate', 'firstMonth', year.firstMonth);
  requireMonth('yearToDate', 'yearStart', year.yearStart);
  const monthOfYear = (at: number) => (((year.firstMonth - year.yearStart + at) % 12) + 12) % 12;
  return values.map((_value, at) => {
    const start = at - monthOfYear(at);
    const months = values.slice(Math.max(0, start), at + 1).filter((value) => value !== null);
    return months.length <= at - start ? null : finiteOrNull(compensatedSum(months));
  });
}
