import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { quantileOfSorted } from './quantile.ts';

/** The quartiles, and the fences beyond which a value is called an outlier. */
export interface Fences {
  readonly lower: number;
  readonly firstQuartile: number;
  readonly thirdQuartile: number;
  readonly upper: number;
}

/**
 * Tukey's fences: the quartiles and a multiple of the distance between them on each side (also: IQR fences,
 * box plot rule; 1.5 for the inner, 3 for the outer fences). Quartiles by type 7, not Tukey's hinges.
 *
 * @formula q1 - factor * (q3 - q1), q3 + factor * (q3 - q1)
 * @unit unit of the values
 * @nulls Null when a value is null, and over no values.
 * @source tukey-1977, hyndman-fan-1996
 * @throws MeasureInputError - a value is not finite, factor is negative or not finite
 * @example
 * tukeyFences([1, 2, 3, 4, 5], 1.5); // => { lower: -1, firstQuartile: 2, thirdQuartile: 4, upper: 7 }
 * tukeyFences([], 1.5); // => null
 */
export function tukeyFences(values: readonly (number | null)[], factor: number): Fences | null {
  requireAmounts('tukeyFences', { factor });
  const reported = reportedNumbers('tukeyFences', 'values', values);
  if (reported === null || reported.length === 0) return null;
  const sorted = reported.toSorted((a, b) => a - b);
  const firstQuartile = quantileOfSorted(sorted, 1 / 4);
  const thirdQuartile = quantileOfSorted(sorted, 3 / 4);
  const reach = factor * (thirdQuartile - firstQuartile);
  const fences = { lower: firstQuartile - reach, firstQuartile, thirdQuartile, upper: thirdQuartile + reach };
  return Object.values(fences).every(Number.isFinite) ? fences : null;
}
