import { compensatedSum } from '../shared/compensated-sum.ts';
import type { LoessWindow } from './stl-options.ts';

/** Values at 1, 2, 3, ... with their robustness weights. */
export interface LoessSeries {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Loess of a series at each of its own places. */
export function loess(series: LoessSeries, window: LoessWindow): readonly number[] {
  if (series.values.length < 2) return series.values;
  return series.values.map((value, at) => loessAt(series, window, at) ?? value);
}

/**
 * Loess of a series at one place, which may lie one step outside of it: a polynomial fitted to the nearest values by
 * weights that fall with distance as (1 - d^3)^3. Null when no near value has weight.
 */
export function loessAt(series: LoessSeries, window: LoessWindow, at: number): number | null {
  const { first, last } = nearest(series.values.length, window.length, at);
  const beyond = Math.max(Math.floor((window.length - series.values.length) / 2), 0);
  const reach = Math.max(at - first, last - at) + beyond;
  const weights = series.values
    .slice(first, last + 1)
    .map(
      (_value, offset) =>
        tricube(Math.abs(first + offset - at), reach) * (series.weights[first + offset] ?? 0),
    );
  const total = compensatedSum(weights);
  if (total <= 0) return null;
  const shares = weights.map((weight) => weight / total);
  const fitted =
    window.degree === 1 && reach > 0 ? tilted(shares, first, at, series.values.length - 1) : shares;
  return compensatedSum(fitted.map((share, offset) => share * (series.values[first + offset] ?? NaN)));
}

/** The window of places around one, moved inside of the series. */
function nearest(count: number, length: number, at: number): Readonly<Record<'first' | 'last', number>> {
  const first = Math.min(Math.max(at - Math.floor((length - 1) / 2), 0), Math.max(count - length, 0));
  return { first, last: Math.min(first + length, count) - 1 };
}

/** Nothing beyond 0.999 of the reach and all within 0.001 of it, as the published code has it. */
function tricube(distance: number, reach: number): number {
  if (distance > 0.999 * reach) return 0;
  return distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
}

/** The weights that make a weighted mean a weighted line's value at a place. */
function tilted(shares: readonly number[], first: number, at: number, range: number): readonly number[] {
  const centre = compensatedSum(shares.map((share, offset) => share * (first + offset)));
  const spread = compensatedSum(shares.map((share, offset) => share * (first + offset - centre) ** 2));
  if (Math.sqrt(spread) <= 0.001 * range) return shares;
  const slope = (at - centre) / spread;
  return shares.map((share, offset) => share * (1 + slope * (first + offset - centre)));
}
