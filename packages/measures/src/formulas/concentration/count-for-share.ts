import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';

/** Rounding allowed when a running total is held against a share of the whole. */
const rounding = 2 ** -50;

/**
 * Count for a share: fewest suppliers whose values together reach a share of the total (also: importers
 * making 80 percent of value).
 *
 * @formula min k: sum(k largest values) >= share * sum(values)
 * @unit suppliers; zero when the share is zero
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source definition
 * @throws MeasureInputError - a value is negative or not finite, share is not between 0 and 1
 * @example
 * countForShare([50, 10, 30, 10], 0.8); // => 2
 * countForShare([50, 10, 30, 10], 0.81); // => 3
 * countForShare([], 0.8); // => null
 */
export function countForShare(values: readonly (number | null)[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new MeasureInputError('NOT_A_FRACTION', 'countForShare', 'share');
  const amounts = reportedAmounts('countForShare', 'values', values);
  if (amounts === null) return null;
  const total = compensatedSum(amounts);
  if (total === 0 || !Number.isFinite(total)) return null;
  return countToReach(amounts, share * total * (1 - rounding));
}

function countToReach(amounts: readonly number[], wanted: number): number {
  let count = 0;
  let reached = 0;
  for (const amount of amounts.toSorted((a, b) => b - a)) {
    if (reached >= wanted) break;
    reached += amount;
    count += 1;
  }
  return count;
}
