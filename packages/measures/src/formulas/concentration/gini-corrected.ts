import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { gini } from './gini.ts';

/**
 * Gini coefficient with the small-sample factor n / (n - 1), so that it reaches 1 when one value has all.
 *
 * @formula n / (n - 1) * gini
 * @unit 1 (a ratio), from 0 among equals to 1
 * @nulls Null when a value is null, with fewer than two values, and when the values add to zero.
 * @source ineq
 * @throws MeasureInputError - a value is negative or not finite
 * @example
 * giniCorrected([2, 2, 2, 2, 2, 18, 18, 18, 18, 18]); // => 0.4444444
 * giniCorrected([5]); // => null
 */
export function giniCorrected(values: readonly (number | null)[]): number | null {
  const amounts = reportedAmounts('giniCorrected', 'values', values);
  const uncorrected = amounts === null || amounts.length < 2 ? null : gini(amounts);
  return uncorrected === null ? null : (uncorrected * values.length) / (values.length - 1);
}
