import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireChoice } from '../../errors/require-choice.ts';
import { requireFraction } from '../../errors/require-fraction.ts';

/**
 * The one rule of interpolation: type 7 of Hyndman and Fan, the default of R, NumPy and DuckDB and
 * PERCENTILE.INC of Excel. Others give other numbers for the same data, and are refused.
 */
export type QuantileRule = 'type-7';

/**
 * Quantile: the value below which a share p of the values lies, between two of them where it must be (also:
 * percentile, P90). The rule is named because nine are in use.
 *
 * @formula x[k] + (h - k) * (x[k+1] - x[k]) of the sorted values, h = (n - 1) * p, k = floor(h), from x[0]
 * @unit unit of the values
 * @nulls Null when a value is null, and over no values.
 * @source hyndman-fan-1996
 * @throws MeasureInputError - a value is not finite, p is not between 0 and 1, rule is not a supported choice
 * @example
 * quantile([1, 2, 4, 9], 0.5, 'type-7'); // => 3
 * quantile([], 0.5, 'type-7'); // => null
 */
export function quantile(values: readonly (number | null)[], p: number, rule: QuantileRule): number | null {
  requireFraction('quantile', { p });
  requireChoice('quantile', 'rule', rule, ['type-7']);
  const reported = reportedNumbers('quantile', 'values', values);
  if (reported === null || reported.length === 0) return null;
  return quantileOfSorted(
    reported.toSorted((a, b) => a - b),
    p,
  );
}

/** The quantile of numbers in rising order, of which there is at least one. */
export function quantileOfSorted(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  const between = place - Math.floor(place);
  return below === above ? below : (1 - between) * below + between * above;
}
