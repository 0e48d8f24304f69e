import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { sharesOf } from '../shared/shares-of.ts';

/**
 * Effective number of suppliers: how many equal ones would make the same Herfindahl index (also: Hill number
 * of order 2, numbers equivalent).
 *
 * @formula 1 / sum(share^2)
 * @unit suppliers, from 1 to n
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source hill-1973
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * effectiveNumber([5, 5, 5, 5]); // => 4
 * effectiveNumber([3, 1]); // => 1.6
 * effectiveNumber([]); // => null
 */
export function effectiveNumber(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('effectiveNumber', 'values', values);
  const shares = amounts === null ? null : sharesOf(amounts);
  return shares === null ? null : 1 / compensatedSum(shares.map((share) => share * share));
}
