import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { windowSums } from './window-sums.ts';

/**
 * Trailing sum of the latest n periods, a series as long as its input (also: year ending, rolling total).
 *
 * @formula sum(m_(t-n+1) .. m_t)
 * @unit unit of the values
 * @nulls Null where the window is not full yet or holds a null: a total with an unreported month is unknown.
 * @source otexa-year-ending
 * @throws MeasureInputError - a value is not finite, n is not a whole number of at least 1
 * @example
 * trailingSum([1, 2, 3, 4], 3); // => [null, null, 6, 9]
 * trailingSum([1, null, 3, 4], 2); // => [null, null, null, 7]
 */
export function trailingSum(values: readonly (number | null)[], n: number): readonly (number | null)[] {
  requireCount('trailingSum', 'n', n, 1);
  reportedNumbers('trailingSum', 'values', values);
  return windowSums(values, n).map((sum) => (sum === null ? null : finiteOrNull(sum)));
}
