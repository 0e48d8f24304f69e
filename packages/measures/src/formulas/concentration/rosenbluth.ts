import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { sharesOf } from '../shared/shares-of.ts';

/**
 * Rosenbluth index of concentration (also: Hall-Tideman): shares weighted by their rank from the largest.
 *
 * @formula 1 / (2 * sum(rank * share) - 1), rank 1 for the largest
 * @unit 1 (a ratio), from 1/n among equals to 1
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source hall-tideman-1967, ineq
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * rosenbluth([5, 5, 5, 5]); // => 0.25
 * rosenbluth([3, 1]); // => 0.6666666667
 * rosenbluth([]); // => null
 */
export function rosenbluth(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('rosenbluth', 'values', values);
  const shares = amounts === null ? null : sharesOf(amounts.toSorted((a, b) => b - a));
  if (shares === null) return null;
  return 1 / (2 * compensatedSum(shares.map((share, at) => (at + 1) * share)) - 1);
}
