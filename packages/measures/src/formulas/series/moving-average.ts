import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { windowSums } from './window-sums.ts';

/**
 * Moving average of the current and the n - 1 preceding periods, a series as long as its input (also:
 * three-month average, rolling mean).
 *
 * @formula mean(m_(t-n+1) .. m_t)
 * @unit unit of the values
 * @nulls Null where the window is not full yet or holds a null.
 * @source ft900
 * @throws MeasureInputError - a value is not finite, n is not a whole number of at least 1
 * @example
 * movingAverage([1, 2, 6, 4], 3); // => [null, null, 3, 4]
 */
export function movingAverage(values: readonly (number | null)[], n: number): readonly (number | null)[] {
  requireCount('movingAverage', 'n', n, 1);
  reportedNumbers('movingAverage', 'values', values);
  return windowSums(values, n).map((sum) => (sum === null ? null : finiteOrNull(sum / n)));
}
