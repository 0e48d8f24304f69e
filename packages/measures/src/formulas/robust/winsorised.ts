import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { quantileOfSorted } from './quantile.ts';

/** The shares of values at either end that are drawn in. */
export type Tails = Readonly<Record<'lower' | 'upper', number>>;

/**
 * Winsorised values: those in the tails are drawn in to the quantiles where the tails begin, so that they count but
 * cannot dominate.
 *
 * @formula min(max(x, quantile(lower)), quantile(1 - upper)), quantiles by type 7
 * @unit unit of the values, in their order
 * @nulls Null when a value is null.
 * @source tukey-1962, hyndman-fan-1996
 * @throws MeasureInputError - a value is not finite, a tail is not between 0 and 1, the tails overlap
 * @example
 * winsorised([1, 2, 3, 4, 100], { lower: 0, upper: 0.25 }); // => [1, 2, 3, 4, 4]
 * winsorised([1, null], { lower: 0, upper: 0 }); // => null
 */
export function winsorised(values: readonly (number | null)[], tails: Tails): readonly number[] | null {
  return drawnIn('winsorised', values, tails);
}

/** The winsorised values on behalf of another formula, whose name errors carry. */
export function drawnIn(
  formula: string,
  values: readonly (number | null)[],
  { lower, upper }: Tails,
): readonly number[] | null {
  requireFraction(formula, { lower, upper, 'lower + upper': lower + upper });
  const reported = reportedNumbers(formula, 'values', values);
  if (reported === null || reported.length === 0) return reported;
  const sorted = reported.toSorted((a, b) => a - b);
  const least = quantileOfSorted(sorted, lower);
  const most = Math.max(quantileOfSorted(sorted, 1 - upper), least);
  return reported.map((value) => Math.min(Math.max(value, least), most));
}
