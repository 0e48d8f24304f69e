import { compensatedSum } from '../formulas/shared/compensated-sum.ts';
import { figureCheck, type FigureCheck } from './figure-check.ts';
import { rangeOf } from './figure-range.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** A check of a total, with what its parts leave over. */
export interface SumCheck extends FigureCheck {
  /** Total less the sum of the parts, as printed: above zero when a part is missing, below when one counts twice. */
  readonly residual: number;
}

/**
 * Whether printed parts add to the printed total, each being rounded. A dashboard may define its parts so that they do
 * not: then the residual says by how much.
 *
 * @formula sum of the ranges of the parts overlaps the range of the total
 * @unit unit of the figures, one for all
 * @throws MeasureInputError - a value is not finite, decimals is not a whole number
 * @example
 * checkSumOfParts({ parts: [{ value: 1.4, decimals: 1 }, { value: 2.4, decimals: 1 }], total: { value: 4, decimals: 0 } }).fits; // => true
 * checkSumOfParts({ parts: [{ value: 1, decimals: 0 }, { value: 2, decimals: 0 }], total: { value: 9, decimals: 0 } }).residual; // => 6
 */
export function checkSumOfParts(figures: {
  readonly parts: readonly PrintedFigure[];
  readonly total: PrintedFigure;
}): SumCheck {
  const parts = figures.parts.map((part, at) => rangeOf('checkSumOfParts', `parts[${at}]`, part));
  const total = rangeOf('checkSumOfParts', 'total', figures.total);
  const least = compensatedSum(parts.map((part) => part.least));
  const most = compensatedSum(parts.map((part) => part.most));
  const residual = compensatedSum([figures.total.value, ...figures.parts.map(({ value }) => -value)]);
  return { ...figureCheck(total, { least, most }), residual };
}
