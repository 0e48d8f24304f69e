import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { median } from '../shared/median.ts';

/**
 * Median absolute deviation, MAD: median distance from the median, which outliers cannot move. Without the factor
 * 1.4826 that R's mad() applies to make it a standard deviation of normal data.
 *
 * @formula median(abs(x - median(x)))
 * @unit unit of the values
 * @nulls Null when a value is null, and over no values. Zero when more than half of the values are alike.
 * @source hampel-1974
 * @throws MeasureInputError - a value is not finite
 * @example
 * medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]); // => 1
 * medianAbsoluteDeviation([]); // => null
 */
export function medianAbsoluteDeviation(values: readonly (number | null)[]): number | null {
  const reported = reportedNumbers('medianAbsoluteDeviation', 'values', values);
  if (reported === null || reported.length === 0) return null;
  const centre = median(reported);
  return finiteOrNull(median(reported.map((value) => Math.abs(value - centre))));
}
