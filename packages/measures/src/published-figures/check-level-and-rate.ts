import { checkAgreement } from './check-agreement.ts';
import { checkGrowthRate } from './check-growth-rate.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** The periods of a series that a printed level and a printed rate belong to, by their place in the series. */
export interface LevelAndRateCheck {
  /** Whether one period has both the level and the rate. */
  readonly fits: boolean;
  readonly levelIsOf: readonly number[];
  readonly rateIsOf: readonly number[];
}

/**
 * Whether a level and a growth rate printed beside each other are of one period. A release may print the level of the
 * year before beside the rate of the year itself: both are true, and together they are not.
 *
 * @formula fits when a period has a level that agrees with the printed one and a growth that fits the printed rate
 * @unit places in the series, from 0; the first has no growth
 * @throws MeasureInputError - a value is not finite, decimals is not a whole number
 * @example
 * checkLevelAndRate({ series: [{ value: 100, decimals: 0 }, { value: 150, decimals: 0 }], level: { value: 100, decimals: 0 }, rate: { value: 0.5, decimals: 2 } }); // => { fits: false, levelIsOf: [0], rateIsOf: [1] }
 */
export function checkLevelAndRate(figures: {
  readonly series: readonly PrintedFigure[];
  readonly level: PrintedFigure;
  readonly rate: PrintedFigure;
}): LevelAndRateCheck {
  const { series, level, rate } = figures;
  const levelIsOf = series.flatMap((each, at) =>
    checkAgreement({ first: each, second: level }).fits ? [at] : [],
  );
  const rateIsOf = series.flatMap((each, at) => (growsBy(series[at - 1], each, rate) ? [at] : []));
  return { fits: levelIsOf.some((at) => rateIsOf.includes(at)), levelIsOf, rateIsOf };
}

function growsBy(
  previous: PrintedFigure | undefined,
  current: PrintedFigure,
  printed: PrintedFigure,
): boolean {
  return previous !== undefined && checkGrowthRate({ previous, current, printed })?.fits === true;
}
