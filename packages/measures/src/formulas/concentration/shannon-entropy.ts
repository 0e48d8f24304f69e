import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { sharesOf } from '../shared/shares-of.ts';

/**
 * Shannon entropy of shares, a measure of diversity: larger is more diverse.
 *
 * @formula -sum(share * ln(share)), with 0 * ln 0 = 0
 * @unit nats, from 0 (one supplier) to ln(n)
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source shannon-1948
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * shannonEntropy([1, 1]); // => 0.6931471806
 * shannonEntropy([7]); // => 0
 * shannonEntropy([]); // => null
 */
export function shannonEntropy(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('shannonEntropy', 'values', values);
  const shares = amounts === null ? null : sharesOf(amounts);
  if (shares === null) return null;
  const terms = shares.map((share) => (share === 0 ? 0 : -share * Math.log(share)));
  return finiteOrNull(compensatedSum(terms));
}
