import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { finiteSeries, type SmoothedSeries } from './smoothed-series.ts';

/** What simple smoothing starts from. */
export interface SimpleSmoothing {
  /** Weight of the newest value, alpha. */
  readonly levelWeight: number;
  /** Level before the first value, which is the forecast of it. */
  readonly level: number;
  /** Periods to forecast after the last value. */
  readonly horizon: number;
}

/**
 * Simple exponential smoothing with a fixed weight: each forecast moves from the last one towards the value that came
 * (also: EWMA, exponentially weighted moving average). Weight and start are the caller's: nothing is fitted.
 *
 * @formula l_t = alpha * x_t + (1 - alpha) * l_(t-1); forecast l_t
 * @unit unit of the values
 * @nulls Null when a value is null.
 * @source nist-handbook, r-stats
 * @throws MeasureInputError - a number is not finite, levelWeight is not between 0 and 1, horizon is not a whole number
 * @example
 * simpleSmoothing([6, 4], { levelWeight: 0.5, level: 2, horizon: 1 }); // => { fitted: [2, 4], forecasts: [4] }
 * simpleSmoothing([null], { levelWeight: 0.5, level: 2, horizon: 1 }); // => null
 */
export function simpleSmoothing(
  values: readonly (number | null)[],
  smoothing: SimpleSmoothing,
): SmoothedSeries | null {
  const { levelWeight, horizon } = smoothing;
  requireFraction('simpleSmoothing', { levelWeight });
  requireFinite('simpleSmoothing', { level: smoothing.level });
  requireCount('simpleSmoothing', 'horizon', horizon, 0);
  const reported = reportedNumbers('simpleSmoothing', 'values', values);
  if (reported === null) return null;
  let { level } = smoothing;
  const fitted = reported.map((value) => {
    const forecast = level;
    level += levelWeight * (value - level);
    return forecast;
  });
  return finiteSeries({ fitted, forecasts: Array.from({ length: horizon }, () => level) });
}
