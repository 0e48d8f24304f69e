import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { requireCount } from '../../errors/require-count.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { mean } from '../shared/mean.ts';
import { centredMovingAverage } from './centred-moving-average.ts';

/**
 * Seasonal factors of a classical multiplicative decomposition: for each place in the season (the first is
 * that of the first value), the mean ratio of the values to their centred moving average, scaled so that the
 * factors average 1. A value over its factor is seasonally adjusted. It is no X-13ARIMA-SEATS.
 *
 * @formula factor_k = mean over years(m_t / cma_t) / mean over all places
 * @unit 1 (a ratio); 1 is an average period
 * @nulls Null when a place has no ratio: the series is shorter than two seasons, or has too many nulls. Null
 *   when every ratio is zero.
 * @source classical-decomposition
 * @throws MeasureInputError - a value is negative or not finite, season is not a whole number of at least 2
 * @example
 * seasonalFactors([1, 3, 1, 3, 1, 3], 2); // => [0.5, 1.5]
 * seasonalFactors([1, 3, 1], 2); // => null
 */
export function seasonalFactors(
  values: readonly (number | null)[],
  season: number,
): readonly number[] | null {
  requireCount('seasonalFactors', 'season', season, 2);
  reportedAmounts('seasonalFactors', 'values', values);
  const trend = centredMovingAverage(values, season);
  const ratios = values.map((value, at) => ratioOrNull(value, trend[at] ?? null));
  const places = Array.from({ length: season }, (_place, at) =>
    ratios.filter((ratio, period) => ratio !== null && period % season === at).map((ratio) => ratio ?? 0),
  );
  const factors = places.map((place) => mean(place));
  const average = mean(factors);
  // A place that is never seen has no mean, and then there is no average to scale by.
  return average > 0 ? factors.map((factor) => factor / average) : null;
}
