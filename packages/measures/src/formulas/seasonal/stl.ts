import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { mean } from '../shared/mean.ts';
import { smoothCycles } from './cycle-subseries.ts';
import { loess } from './loess.ts';
import { lowPass } from './low-pass.ts';
import { robustnessWeights } from './robustness-weights.ts';
import { stlSettings, type StlOptions, type StlSettings } from './stl-options.ts';

/** A series taken apart: at each period seasonal + trend + remainder is the value. */
export interface StlDecomposition {
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
  readonly remainder: readonly number[];
  /** Robustness weights of the last round: 1 all through without `robust`, near 0 at outliers with it. */
  readonly weights: readonly number[];
}

type Parts = Pick<StlDecomposition, 'seasonal' | 'trend'>;

/**
 * STL, seasonal and trend decomposition by loess, additive; decompose the logarithm for a season that grows with the
 * level. It is no X-13ARIMA-SEATS: no calendar effects, no forecasts at the ends. Every value is smoothed, where R by
 * default smooths every tenth of a window and interpolates (its jump arguments).
 *
 * @formula inner loop: cycle-subseries loess less low-pass filter gives the season, loess of the rest the trend; outer
 *   loop: bisquare weights of the remainder
 * @unit unit of the values
 * @nulls Null when a value is null, and with fewer than two seasons of values.
 * @source cleveland-1990, r-stats
 * @throws MeasureInputError - a value is not finite, season is not a whole number of at least 2, a window is not an odd
 *   whole number of at least 3
 * @example
 * stl([1, 3, 1, 3, 1, 3], { season: 2, seasonalWindow: 'periodic', seasonalDegree: 0, robust: false })?.seasonal; // => [-1, 1, -1, 1, -1, 1]
 * stl([1, 3, 1], { season: 2, seasonalWindow: 7, seasonalDegree: 0, robust: false }); // => null
 */
export function stl(values: readonly (number | null)[], options: StlOptions): StlDecomposition | null {
  const settings = stlSettings(options, values.length);
  const reported = reportedNumbers('stl', 'values', values);
  if (reported === null || reported.length < 2 * settings.season) return null;
  let weights: readonly number[] = reported.map(() => 1);
  let parts: Parts = { seasonal: [], trend: reported.map(() => 0) };
  for (let round = 0; round <= settings.outerLoops; round += 1) {
    if (round > 0) weights = robustnessWeights(remainderOf(reported, parts));
    parts = innerLoops(reported, weights, parts, settings);
  }
  const seasonal =
    options.seasonalWindow === 'periodic' ? repeated(parts.seasonal, settings.season) : parts.seasonal;
  const whole = { seasonal, trend: parts.trend };
  const decomposition = { ...whole, remainder: remainderOf(reported, whole), weights };
  return Object.values(decomposition).flat().every(Number.isFinite) ? decomposition : null;
}

function innerLoops(
  values: readonly number[],
  weights: readonly number[],
  parts: Parts,
  settings: StlSettings,
): Parts {
  let { seasonal, trend } = parts;
  for (let loop = 0; loop < settings.innerLoops; loop += 1) {
    seasonal = seasonalPart(less(values, trend), weights, settings);
    trend = loess({ values: less(values, seasonal), weights }, settings.trend);
  }
  return { seasonal, trend };
}

function seasonalPart(
  detrended: readonly number[],
  weights: readonly number[],
  { season, seasonal, lowPass: window }: StlSettings,
): readonly number[] {
  const cycles = smoothCycles({ values: detrended, weights }, season, seasonal);
  const passed = lowPass(cycles, season);
  const level = loess({ values: passed, weights: passed.map(() => 1) }, window);
  return less(cycles.slice(season, season + detrended.length), level);
}

const less = (values: readonly number[], other: readonly number[]): readonly number[] =>
  values.map((value, at) => value - (other[at] ?? NaN));

const remainderOf = (values: readonly number[], { seasonal, trend }: Parts): readonly number[] =>
  less(less(values, seasonal), trend);

/** Each place of the season replaced by its mean over all seasons. */
function repeated(seasonal: readonly number[], season: number): readonly number[] {
  const figure = Array.from({ length: season }, (_place, place) =>
    mean(seasonal.filter((_value, at) => at % season === place)),
  );
  return seasonal.map((_value, at) => figure[at % season] ?? NaN);
}
