import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import type { SimpleSmoothing } from './simple-smoothing.ts';
import { finiteSeries, type SmoothedSeries } from './smoothed-series.ts';

/** What smoothing with a trend starts from. */
export interface HoltSmoothing extends SimpleSmoothing {
  /** Weight of the newest change of the level, beta. */
  readonly trendWeight: number;
  /** Change a period before the first value. */
  readonly trend: number;
}

/**
 * Holt's exponential smoothing with a linear trend and fixed weights (also: double exponential smoothing).
 *
 * @formula l_t = alpha * x_t + (1 - alpha) * (l + b), b_t = beta * (l_t - l) + (1 - beta) * b; forecast l_t + h * b_t
 * @unit unit of the values
 * @nulls Null when a value is null.
 * @source holt-1957, r-stats
 * @throws MeasureInputError - a number is not finite, a weight is not between 0 and 1, horizon is not a whole number
 * @example
 * holtSmoothing([3, 5], { levelWeight: 0.5, trendWeight: 0.5, level: 1, trend: 2, horizon: 2 }); // => { fitted: [3, 5], forecasts: [7, 9] }
 * holtSmoothing([null], { levelWeight: 0.5, trendWeight: 0.5, level: 1, trend: 2, horizon: 2 }); // => null
 */
export function holtSmoothing(
  values: readonly (number | null)[],
  smoothing: HoltSmoothing,
): SmoothedSeries | null {
  const { levelWeight, trendWeight, horizon } = smoothing;
  requireFraction('holtSmoothing', { levelWeight, trendWeight });
  requireFinite('holtSmoothing', { level: smoothing.level, trend: smoothing.trend });
  requireCount('holtSmoothing', 'horizon', horizon, 0);
  const reported = reportedNumbers('holtSmoothing', 'values', values);
  if (reported === null) return null;
  let { level, trend } = smoothing;
  const fitted = reported.map((value) => {
    const forecast = level + trend;
    const next = forecast + levelWeight * (value - forecast);
    trend += trendWeight * (next - level - trend);
    level = next;
    return forecast;
  });
  const forecasts = Array.from({ length: horizon }, (_period, ahead) => level + (ahead + 1) * trend);
  return finiteSeries({ fitted, forecasts });
}
