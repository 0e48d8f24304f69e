import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { median } from '../shared/median.ts';

/**
 * Median: the middle value, the mean of the two middle ones when their count is even.
 *
 * @formula x[(n + 1)/2] of the sorted values, or (x[n/2] + x[n/2 + 1]) / 2
 * @unit unit of the values
 * @nulls Null when a value is null, and over no values.
 * @source hyndman-fan-1996
 * @throws MeasureInputError - a value is not finite
 * @example
 * sampleMedian([9, 1, 10]); // => 9
 * sampleMedian([]); // => null
 */
export function sampleMedian(values: readonly (number | null)[]): number | null {
  const reported = reportedNumbers('sampleMedian', 'values', values);
  return reported === null || reported.length === 0 ? null : median(reported);
}
