import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireChoice } from '../../errors/require-choice.ts';
import { requireCount } from '../../errors/require-count.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import { centredMovingAverage } from '../series/centred-moving-average.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { mean } from '../shared/mean.ts';
import type { DecompositionModel } from './decomposition-model.ts';

/** A series taken apart, as long as the series; trend and remainder are not known at its ends. */
export interface ClassicalDecomposition {
  readonly seasonal: readonly number[];
  readonly trend: readonly (number | null)[];
  readonly remainder: readonly (number | null)[];
}

/**
 * Classical decomposition by moving averages: trend by the centred average over a season, seasonal figure by the mean
 * of what it leaves at each place, centred to average 0 (additive) or 1 (multiplicative).
 *
 * @formula value = trend + seasonal + remainder, or value = trend * seasonal * remainder
 * @unit unit of the values; multiplicative seasonal and remainder are ratios
 * @nulls Null when a place of the season has no value over its trend: fewer than two seasons, or too many nulls. In the
 *   result trend and remainder are null for half a season at each end and around a null.
 * @source classical-decomposition
 * @throws MeasureInputError - a value is not finite, or negative in a multiplicative model; season is not a whole number
 *   of at least 2; model is not a supported choice
 * @example
 * classicalDecomposition([1, 3, 1, 3, 1], { season: 2, model: 'additive' })?.seasonal; // => [-1, 1, -1, 1, -1]
 * classicalDecomposition([1, 3, 1], { season: 2, model: 'additive' }); // => null
 */
export function classicalDecomposition(
  values: readonly (number | null)[],
  options: { readonly season: number; readonly model: DecompositionModel },
): ClassicalDecomposition | null {
  const { season, model } = options;
  requireCount('classicalDecomposition', 'season', season, 2);
  requireChoice('classicalDecomposition', 'model', model, ['additive', 'multiplicative']);
  const check = model === 'additive' ? reportedNumbers : reportedAmounts;
  check('classicalDecomposition', 'values', values);
  const without = model === 'additive' ? differenceOrNull : ratioOrNull;
  const trend = centredMovingAverage(values, season);
  const detrended = values.map((value, at) => without(value, trend[at] ?? null));
  const figure = seasonalFigure(detrended, season, model);
  if (figure === null) return null;
  const seasonal = values.map((_value, at) => figure[at % season] ?? NaN);
  const remainder = detrended.map((value, at) => without(value, seasonal[at] ?? null));
  return { seasonal, trend, remainder };
}

/** Mean of each place of the season, centred; null when a place is never seen. */
function seasonalFigure(
  detrended: readonly (number | null)[],
  season: number,
  model: DecompositionModel,
): readonly number[] | null {
  const means = Array.from({ length: season }, (_place, place) => {
    const seen = detrended.filter((value, at) => at % season === place && value !== null);
    return seen.length === 0 ? null : mean(seen.map((value) => value ?? NaN));
  });
  if (means.includes(null)) return null;
  const reported = means.map((each) => each ?? NaN);
  const average = mean(reported);
  const figure = reported.map((each) => finiteOrNull(model === 'additive' ? each - average : each / average));
  return figure.includes(null) ? null : figure.map((each) => each ?? NaN);
}
