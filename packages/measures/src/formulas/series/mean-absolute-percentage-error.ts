import { requireFinite } from '../../errors/require-finite.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';

/** What was forecast for a period, and what came. */
export interface Forecast {
  readonly actual: number | null;
  readonly forecast: number | null;
}

/**
 * Mean absolute percentage error, MAPE, of one-step forecasts (also: forecast error).
 *
 * @formula mean(abs(actual - forecast) / abs(actual))
 * @unit 1 (a fraction; 0.05 is five percent)
 * @nulls Null when a number is null, when an actual is zero (its error has no percentage), or over nothing.
 * @source definition
 * @throws MeasureInputError - a number is not finite
 * @example
 * meanAbsolutePercentageError([{ actual: 100, forecast: 110 }, { actual: 50, forecast: 40 }]); // => 0.15
 * meanAbsolutePercentageError([{ actual: 0, forecast: 1 }]); // => null
 */
export function meanAbsolutePercentageError(periods: readonly Forecast[]): number | null {
  for (const { actual, forecast } of periods) {
    requireFinite('meanAbsolutePercentageError', { actual, forecast });
  }
  const errors = periods.map(({ actual, forecast }) =>
    actual === null || forecast === null ? NaN : Math.abs((actual - forecast) / actual),
  );
  return finiteOrNull(mean(errors));
}
