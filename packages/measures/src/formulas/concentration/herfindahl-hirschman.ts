import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { sharesOf } from '../shared/shares-of.ts';

/**
 * Herfindahl-Hirschman index, HHI: sum of squared shares, in points (also: Herfindahl, Simpson).
 *
 * @formula 10000 * sum(share^2)
 * @unit points, from 10000 / n to 10000 (one supplier)
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source doj-hhi, ineq
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * herfindahlHirschman([10, 9, 12, 15, 12, 11, 15, 16]); // => 1296
 * herfindahlHirschman([7]); // => 10000
 * herfindahlHirschman([0, 0]); // => null
 */
export function herfindahlHirschman(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('herfindahlHirschman', 'values', values);
  const shares = amounts === null ? null : sharesOf(amounts);
  return shares === null ? null : 10_000 * compensatedSum(shares.map((share) => share * share));
}
