import { requireAmounts } from '../errors/require-amounts.ts';
import { figureCheck, type FigureCheck } from './figure-check.ts';
import { rangeOf } from './figure-range.ts';
import type { PrintedFigure } from './printed-figure.ts';

/**
 * Whether a printed average, share or rate fits the two printed numbers that it is of, given how each is rounded (also:
 * value per entry, average per seizure).
 *
 * @formula numerator range / denominator range overlaps the printed range
 * @unit unit of the numerator by that of the denominator
 * @nulls Null when the denominator may be zero: its range is not above zero.
 * @throws MeasureInputError - numerator or denominator is negative, a value is not finite, decimals is not a whole number
 * @example
 * checkQuotient({ numerator: { value: 2, decimals: 0 }, denominator: { value: 3, decimals: 0 }, printed: { value: 0.67, decimals: 2 } })?.fits; // => true
 */
export function checkQuotient(
  figures: Readonly<Record<'numerator' | 'denominator' | 'printed', PrintedFigure>>,
): FigureCheck | null {
  requireAmounts('checkQuotient', {
    'numerator.value': figures.numerator.value,
    'denominator.value': figures.denominator.value,
  });
  const numerator = rangeOf('checkQuotient', 'numerator', figures.numerator);
  const denominator = rangeOf('checkQuotient', 'denominator', figures.denominator);
  const printed = rangeOf('checkQuotient', 'printed', figures.printed);
  if (denominator.least <= 0) return null;
  const least = Math.max(0, numerator.least) / denominator.most;
  return figureCheck(printed, { least, most: numerator.most / denominator.least });
}
