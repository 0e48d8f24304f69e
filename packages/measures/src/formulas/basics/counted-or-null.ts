import { requireAmounts } from '../../errors/require-amounts.ts';

/**
 * Count of distinct codes among the rows of an amount: the count, unless there is an amount and none of its
 * rows carries the code, as in a dataset of coarser grain (also: guarded distinct count).
 *
 * @formula count, or null when count = 0 and amount > 0
 * @unit 1 (a count)
 * @nulls Null when an input is null (not reported), or when the amount is above zero and nothing was counted.
 * @source definition
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * countedOrNull(3, 500); // => 3
 * countedOrNull(0, 0); // => 0
 * countedOrNull(0, 500); // => null
 */
export function countedOrNull(count: number | null, amount: number | null): number | null {
  requireAmounts('countedOrNull', { count, amount });
  return amount === null || (count === 0 && amount > 0) ? null : count;
}
