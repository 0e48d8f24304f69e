import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireCount } from '../../errors/require-count.ts';

/** Degree of the polynomial that a loess fits: a constant or a line. */
export type LoessDegree = 0 | 1;

/** How STL smooths. Windows are odd numbers of periods; what is left out has the value that R's stl gives it. */
export interface StlOptions {
  /** Periods in a season: 12 for months. */
  readonly season: number;
  /** Window of the seasonal loess, in seasons; or a seasonal component that repeats itself. */
  readonly seasonalWindow: number | 'periodic';
  /** Degree of the seasonal loess: R's default is 0, that of Cleveland and of statsmodels 1. */
  readonly seasonalDegree: LoessDegree;
  /** Whether outliers are weighted down, in 15 further rounds. */
  readonly robust: boolean;
  /** Window of the trend loess, in periods; 1.5 seasons / (1 - 1.5 / seasonalWindow), made odd, when left out. */
  readonly trendWindow?: number;
  /** Window of the low-pass loess, in periods; the season, made odd, when left out. */
  readonly lowPassWindow?: number;
}

/** What the algorithm runs with. */
export interface StlSettings {
  readonly season: number;
  readonly seasonal: LoessWindow;
  readonly trend: LoessWindow;
  readonly lowPass: LoessWindow;
  readonly innerLoops: number;
  readonly outerLoops: number;
}

/** The window of a loess and its degree. */
export interface LoessWindow {
  readonly length: number;
  readonly degree: LoessDegree;
}

const nextOdd = (length: number) => Math.ceil(length) + (Math.ceil(length) % 2 === 0 ? 1 : 0);

/**
 * The settings that options stand for.
 *
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL; NOT_SUPPORTED, a window that is even
 */
export function stlSettings(options: StlOptions, length: number): StlSettings {
  const { season, seasonalDegree, robust } = options;
  requireCount('stl', 'season', season, 2);
  const periodic = options.seasonalWindow === 'periodic';
  const seasonalLength = options.seasonalWindow === 'periodic' ? 10 * length + 1 : options.seasonalWindow;
  const trendLength = options.trendWindow ?? nextOdd((1.5 * season) / (1 - 1.5 / seasonalLength));
  const lowPassLength = options.lowPassWindow ?? nextOdd(season);
  requireOddWindow('seasonalWindow', seasonalLength);
  requireOddWindow('trendWindow', trendLength);
  requireOddWindow('lowPassWindow', lowPassLength);
  return {
    season,
    seasonal: { length: seasonalLength, degree: periodic ? 0 : seasonalDegree },
    trend: { length: trendLength, degree: 1 },
    lowPass: { length: lowPassLength, degree: 1 },
    innerLoops: robust ? 1 : 2,
    outerLoops: robust ? 15 : 0,
  };
}

function requireOddWindow(parameter: string, length: number): void {
  requireCount('stl', parameter, length, 3);
  if (length % 2 === 0) throw new MeasureInputError('NOT_SUPPORTED', 'stl', parameter);
}
