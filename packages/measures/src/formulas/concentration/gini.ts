import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Gini coefficient of inequality, without the small-sample factor n / (n - 1); see giniCorrected for the
 * other convention in print.
 *
 * Zeros count as values: leave out who does not belong. Equal pairs from the two ends are subtracted, so that
 * nothing cancels near equality.
 *
 * @formula sum_i((2i - n - 1) * v_i) / (n * sum(v)), v ascending
 * @unit 1 (a ratio), from 0 among equals to 1 - 1/n
 * @nulls Null when a value is null, and when the values are none or add to zero.
 * @source ineq
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * gini([2, 2, 2, 2, 2, 18, 18, 18, 18, 18]); // => 0.4
 * gini([5, 5]); // => 0
 * gini([0]); // => null
 */
export function gini(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('gini', 'values', values);
  if (amounts === null) return null;
  const ascending = amounts.toSorted((a, b) => a - b);
  const gaps = ascending.slice(0, Math.floor(ascending.length / 2)).map((low, at) => {
    const mirror = ascending.length - 1 - at;
    return (mirror - at) * ((ascending[mirror] ?? 0) - low);
  });
  return quotientOrNull(compensatedSum(gaps), ascending.length * compensatedSum(ascending));
}
