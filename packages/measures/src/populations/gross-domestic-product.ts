import { allOf, compare } from '../algebra/conditions.ts';
import type { Input } from '../algebra/input.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import { ratioOrNull } from '../formulas/basics/ratio-or-null.ts';
import { wholeNation } from './whole-nation.ts';

const series = rowsOf('macro').ofYear('year', 'calendar');
const ofTheYear = compare(series.number('quarter'), '=', 0);

/**
 * Gross domestic product, in cents, of the calendar year in which the period ends: series GDP, quarter 0. Null where the
 * series has no such year.
 */
export const productOfYear: Input<number | null> = series
  .where(allOf(series.codeIn('series', 'GDP'), ofTheYear))
  .maximum('value')
  .wholeOf(...wholeNation);

/** Rows of the same year of every series. */
export const yearlySeries = series.where(ofTheYear);

/** The part of a yearly figure that falls to some months; null for more than a year, of which it says too little. */
export function partOfYear(yearly: number | null, months: number | null): number | null {
  if (yearly === null || months === null || months > 12) return null;
  return ratioOrNull(yearly * months, 12);
}
