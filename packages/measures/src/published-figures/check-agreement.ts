import { figureCheck, type FigureCheck } from './figure-check.ts';
import { rangeOf } from './figure-range.ts';
import type { PrintedFigure } from './printed-figure.ts';

/**
 * Whether two publications print the same number: one may be rounded more than the other (also: cross-check of sources).
 *
 * What differs by far is most often not the same thing counted: a seizure is a shipment in one table and a line of goods
 * in another, and `times` tells how many of one there are in the other.
 *
 * @formula the ranges of first and second overlap
 * @unit `times`: second over first
 * @throws MeasureInputError - a value is not finite, decimals is not a whole number
 * @example
 * checkAgreement({ first: { value: 34.6, decimals: 1 }, second: { value: 35, decimals: 0 } }).fits; // => true
 * checkAgreement({ first: { value: 34.6, decimals: 1 }, second: { value: 34.8, decimals: 1 } }).fits; // => false
 */
export function checkAgreement(figures: Readonly<Record<'first' | 'second', PrintedFigure>>): FigureCheck {
  const first = rangeOf('checkAgreement', 'first', figures.first);
  const second = rangeOf('checkAgreement', 'second', figures.second);
  return figureCheck(second, first);
}
