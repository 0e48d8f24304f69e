import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { topShare } from './top-share.ts';

/**
 * Largest share: share of the largest supplier (also: maximum dependence, dominance).
 *
 * @formula max(values) / sum(values)
 * @unit 1 (a share), from 1/n to 1
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source definition
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * largestShare([50, 10, 40]); // => 0.5
 * largestShare([0]); // => null
 */
export function largestShare(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('largestShare', 'values', values);
  return amounts === null ? null : topShare(amounts, 1);
}
