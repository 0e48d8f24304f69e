import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/** The quartiles of a distribution. */
export type Quartiles = Readonly<Record<'lower' | 'median' | 'upper', number | null>>;

/**
 * Quartile spread: interquartile range over the median, how far apart the middle half of the values lies by the measure
 * of the middle one (also: relative interquartile range, robust coefficient of variation). Half of it is the
 * quartile-based deviation over the median.
 *
 * @formula (upper - lower) / median
 * @unit 1 (a ratio)
 * @nulls Null when a quartile is null, and when the median is zero or below: a spread has no relation to it then.
 * @source tukey-1977
 * @throws MeasureInputError - a quartile is not finite
 * @example
 * quartileSpread({ lower: 6, median: 10, upper: 21 }); // => 1.5
 * quartileSpread({ lower: -4, median: 0, upper: 3 }); // => null
 */
export function quartileSpread(quartiles: Quartiles): number | null {
  requireFinite('quartileSpread', quartiles);
  const { lower, median, upper } = quartiles;
  if (lower === null || median === null || upper === null || median <= 0) return null;
  return finiteOrNull((upper - lower) / median);
}
