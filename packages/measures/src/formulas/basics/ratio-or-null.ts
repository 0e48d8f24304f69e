import { requireFinite } from '../../errors/require-finite.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Ratio: numerator over denominator, the last step of every rate, share and mean (also: quotient).
 *
 * A ratio of groups is the ratio of their sums, never the mean of their ratios: keep both parts to the end.
 *
 * @formula numerator / denominator
 * @unit unit of the numerator per unit of the denominator
 * @nulls Null when an input is null (not reported) or the denominator is zero: a share of nothing is
 *   unknown, not zero. Null when the quotient leaves the range of a double.
 * @source definition
 * @throws MeasureInputError - an input is not finite
 * @example
 * ratioOrNull(22_400, 160_000); // => 0.14
 * ratioOrNull(1, 0); // => null
 * ratioOrNull(null, 5); // => null
 */
export function ratioOrNull(numerator: number | null, denominator: number | null): number | null {
  requireFinite('ratioOrNull', { numerator, denominator });
  if (numerator === null || denominator === null) return null;
  return quotientOrNull(numerator, denominator);
}
