import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { requireCount } from '../../errors/require-count.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Top-n share: share of the n largest values (also: concentration ratio, CR4, top five share).
 *
 * Ties: exactly n values are taken. Which of several equal values at the edge is taken cannot change the sum.
 *
 * @formula sum(n largest values) / sum(values)
 * @unit 1 (a share); 1 when there are no more than n values
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source definition
 * @throws MeasureInputError - a value is negative or not finite, n is not a whole number of at least 1
 * @example
 * topShare([50, 10, 30, 10], 2); // => 0.8
 * topShare([50, 10], 5); // => 1
 * topShare([], 5); // => null
 */
export function topShare(values: readonly (number | null)[], n: number): number | null {
  requireCount('topShare', 'n', n, 1);
  const amounts = reportedAmounts('topShare', 'values', values);
  if (amounts === null) return null;
  const descending = amounts.toSorted((a, b) => b - a);
  return quotientOrNull(compensatedSum(descending.slice(0, n)), compensatedSum(descending));
}
