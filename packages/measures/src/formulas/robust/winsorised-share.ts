import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { drawnIn, type Tails } from './winsorised.ts';

/**
 * Winsorised share: what is left of a total when its extreme values are drawn in to where the tails begin. One less
 * it is how much of the total rests on the extremes.
 *
 * @formula sum(winsorised(x)) / sum(x)
 * @unit 1 (a share); above 1 when more is added below than taken above
 * @nulls Null when an amount is null, and when the amounts are none or add to zero.
 * @source tukey-1962
 * @throws MeasureInputError - an amount is negative or not finite, a tail is not between 0 and 1, the tails overlap
 * @example
 * winsorisedShare([1, 2, 3, 4, 90], { lower: 0, upper: 0.25 }); // => 0.14
 * winsorisedShare([], { lower: 0, upper: 0.25 }); // => null
 */
export function winsorisedShare(amounts: readonly (number | null)[], tails: Tails): number | null {
  const left = drawnIn('winsorisedShare', amounts, tails);
  const reported = reportedAmounts('winsorisedShare', 'values', amounts);
  if (left === null || reported === null) return null;
  return quotientOrNull(compensatedSum(left), compensatedSum(reported));
}
