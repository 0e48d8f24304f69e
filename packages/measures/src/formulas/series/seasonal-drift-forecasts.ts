import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';

/** What could be said of a value one period before it: what was expected of it, and how sure that was. */
export interface SeasonalForecast {
  readonly forecast: number | null;
  readonly standardError: number | null;
}

/**
 * One-step forecasts by the value of a season earlier with drift (also: seasonal naive method with drift, seasonal
 * random walk): the value a season ago and the mean of the latest seasonal changes. Nothing is fitted and nothing that
 * came later is used, so that it is the plain forecast against which others are judged.
 *
 * @formula f_t = m_(t-s) + mean(d), d_u = m_u - m_(u-s) for u = t-s .. t-1; standard error = sd(d) * sqrt(1 + 1 / s)
 * @unit unit of the values
 * @nulls Null where the value a season ago or a value of the two seasons before the period is null or before the series.
 * @source hyndman-athanasopoulos-2021
 * @throws MeasureInputError - a value is not finite, season is not a whole number of at least 2
 * @example
 * seasonalDriftForecasts([1, 5, 3, 9, 6], 2)[4].forecast; // => 6
 * seasonalDriftForecasts([1, 5, 3, 9, 6], 2)[4].standardError; // => 1.7320508
 * seasonalDriftForecasts([1, 5, 3], 2)[2]; // => { forecast: null, standardError: null }
 */
export function seasonalDriftForecasts(
  values: readonly (number | null)[],
  season: number,
): readonly SeasonalForecast[] {
  requireCount('seasonalDriftForecasts', 'season', season, 2);
  reportedNumbers('seasonalDriftForecasts', 'values', values);
  const changes = values.map((value, at) => differenceOrNull(value, values[at - season] ?? null));
  return values.map((_value, at) =>
    forecastFrom(values[at - season] ?? null, at < season ? [null] : changes.slice(at - season, at)),
  );
}

function forecastFrom(seasonAgo: number | null, changes: readonly (number | null)[]): SeasonalForecast {
  const known = changes.filter((change) => change !== null);
  if (seasonAgo === null || known.length < changes.length) return { forecast: null, standardError: null };
  const drift = mean(known);
  const squares = compensatedSum(known.map((change) => (change - drift) ** 2));
  const spread = Math.sqrt((squares / (known.length - 1)) * (1 + 1 / known.length));
  return { forecast: finiteOrNull(seasonAgo + drift), standardError: finiteOrNull(spread) };
}
