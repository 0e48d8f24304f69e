import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireChoice } from '../../errors/require-choice.ts';
import { requireCount } from '../../errors/require-count.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import type { DecompositionModel } from './decomposition-model.ts';
import type { HoltSmoothing } from './holt-smoothing.ts';
import { finiteSeries, type SmoothedSeries } from './smoothed-series.ts';

/** What smoothing with a trend and a season starts from. */
export interface HoltWintersSmoothing extends HoltSmoothing {
  /** Weight of the newest value of a place in the season, gamma. */
  readonly seasonWeight: number;
  /** One component for each place of the season, the first that of the first value. */
  readonly seasonal: readonly number[];
  readonly model: DecompositionModel;
}

/** How a season goes into a value, and how it is taken out again. */
const models = {
  additive: {
    join: (level: number, season: number) => level + season,
    part: (value: number, other: number) => value - other,
  },
  multiplicative: {
    join: (level: number, season: number) => level * season,
    part: (value: number, other: number) => value / other,
  },
} as const;

/**
 * Holt-Winters exponential smoothing with trend, season and fixed weights (also: triple exponential smoothing). The
 * season is updated against the new level, as in R's HoltWinters.
 *
 * @formula l_t = alpha * (x_t - s) + (1 - alpha) * (l + b), b_t = beta * (l_t - l) + (1 - beta) * b,
 *   s_t = gamma * (x_t - l_t) + (1 - gamma) * s; forecast l_t + h * b_t + s; quotient and product when multiplicative
 * @unit unit of the values
 * @nulls Null when a value is null, and when a multiplicative level or season comes to zero.
 * @source holt-1957, winters-1960, r-stats
 * @throws MeasureInputError - a number is not finite, a weight is not between 0 and 1, horizon is not a whole number,
 *   there are fewer than two seasonal components, model is not a supported choice
 * @example
 * holtWintersSmoothing([11, 10], { levelWeight: 0.5, trendWeight: 0.5, seasonWeight: 0.5, level: 9, trend: 1, seasonal: [1, -1], model: 'additive', horizon: 2 }); // => { fitted: [11, 10], forecasts: [13, 12] }
 * holtWintersSmoothing([null], { levelWeight: 0.5, trendWeight: 0.5, seasonWeight: 0.5, level: 9, trend: 1, seasonal: [1, -1], model: 'additive', horizon: 2 }); // => null
 */
export function holtWintersSmoothing(
  values: readonly (number | null)[],
  smoothing: HoltWintersSmoothing,
): SmoothedSeries | null {
  requireSmoothing(smoothing);
  const { levelWeight, trendWeight, seasonWeight, horizon } = smoothing;
  const { join, part } = models[smoothing.model];
  const reported = reportedNumbers('holtWintersSmoothing', 'values', values);
  if (reported === null) return null;
  let { level, trend } = smoothing;
  const seasonal = [...smoothing.seasonal];
  const fitted = reported.map((value, at) => {
    const season = seasonal[at % seasonal.length] ?? NaN;
    const expected = level + trend;
    const next = expected + levelWeight * (part(value, season) - expected);
    trend += trendWeight * (next - level - trend);
    level = next;
    seasonal[at % seasonal.length] = season + seasonWeight * (part(value, level) - season);
    return join(expected, season);
  });
  const forecasts = Array.from({ length: horizon }, (_period, ahead) =>
    join(level + (ahead + 1) * trend, seasonal[(reported.length + ahead) % seasonal.length] ?? NaN),
  );
  return finiteSeries({ fitted, forecasts });
}

function requireSmoothing(smoothing: HoltWintersSmoothing): void {
  const formula = 'holtWintersSmoothing';
  const { levelWeight, trendWeight, seasonWeight, level, trend, seasonal } = smoothing;
  requireFraction(formula, { levelWeight, trendWeight, seasonWeight });
  requireFinite(formula, { level, trend });
  requireCount(formula, 'seasonal.length', seasonal.length, 2);
  reportedNumbers(formula, 'seasonal', seasonal);
  requireCount(formula, 'horizon', smoothing.horizon, 0);
  requireChoice(formula, 'model', smoothing.model, Object.keys(models));
}
