import { figureCheck, type FigureCheck } from './figure-check.ts';
import { rangeOf } from './figure-range.ts';
import type { PrintedFigure } from './printed-figure.ts';

/**
 * Whether a printed growth rate fits the two printed levels, given how each is rounded. A release may round its levels
 * after it computed the rate, so that the rate is not the one of the printed levels, yet one of levels that round to
 * them.
 *
 * @formula (current - previous) / previous over both ranges overlaps the range of the printed rate
 * @unit rates are fractions: "-34.5 percent" is `{ value: -0.345, decimals: 3 }`
 * @nulls Null when the growth is not defined: the level before may be zero or below.
 * @throws MeasureInputError - a value is not finite, decimals is not a whole number
 * @example
 * checkGrowthRate({ previous: { value: 41.6, decimals: 1 }, current: { value: 71.9, decimals: 1 }, printed: { value: 0.73, decimals: 2 } })?.fits; // => true
 * checkGrowthRate({ previous: { value: 34.6, decimals: 1 }, current: { value: 41.6, decimals: 1 }, printed: { value: 0.23, decimals: 2 } })?.fits; // => false
 */
export function checkGrowthRate(
  figures: Readonly<Record<'previous' | 'current' | 'printed', PrintedFigure>>,
): FigureCheck | null {
  const previous = rangeOf('checkGrowthRate', 'previous', figures.previous);
  const current = rangeOf('checkGrowthRate', 'current', figures.current);
  const printed = rangeOf('checkGrowthRate', 'printed', figures.printed);
  if (previous.least <= 0) return null;
  const ends = [current.least, current.most].flatMap((level) =>
    [previous.least, previous.most].map((before) => (level - before) / before),
  );
  return figureCheck(printed, { least: Math.min(...ends), most: Math.max(...ends) });
}
