import { requireAmounts } from '../errors/require-amounts.ts';
import { requireCount } from '../errors/require-count.ts';

/** What a figure printed for a month is. */
export interface YearToDateCheck {
  readonly reading: 'month' | 'year-to-date';
  /** The month over an average month before it, if the figure is the month. */
  readonly timesAsMonth: number;
  /** The same, if the figure is the year to date: its month is the figure less what was reached before. */
  readonly timesAsYearToDate: number;
}

/**
 * Whether a figure printed among monthly ones is the month or the year to date: the reading whose month is nearer, as a
 * ratio, to an average month of the year so far. A figure below what was reached before can only be a month.
 *
 * @formula month when the distance of ln(printed / average) from zero is at most that of
 *   ln((printed - toDateBefore) / average), average = toDateBefore / monthsBefore
 * @unit a word, and two ratios
 * @nulls Null when there was nothing before, so that nothing is typical, and for a figure of zero.
 * @throws MeasureInputError - an amount is negative or not finite, monthsBefore is not a whole number of at least 1
 * @example
 * checkYearToDate({ printed: 12_332, toDateBefore: 10_583, monthsBefore: 6 })?.reading; // => 'year-to-date'
 * checkYearToDate({ printed: 1_749, toDateBefore: 10_583, monthsBefore: 6 })?.reading; // => 'month'
 */
export function checkYearToDate(
  figures: Readonly<Record<'printed' | 'toDateBefore' | 'monthsBefore', number>>,
): YearToDateCheck | null {
  const { printed, toDateBefore, monthsBefore } = figures;
  requireAmounts('checkYearToDate', { printed, toDateBefore });
  requireCount('checkYearToDate', 'monthsBefore', monthsBefore, 1);
  if (toDateBefore === 0 || printed === 0) return null;
  const average = toDateBefore / monthsBefore;
  const timesAsMonth = printed / average;
  const timesAsYearToDate = (printed - toDateBefore) / average;
  const reading = farFromOne(timesAsMonth) <= farFromOne(timesAsYearToDate) ? 'month' : 'year-to-date';
  return { reading, timesAsMonth, timesAsYearToDate };
}

const farFromOne = (ratio: number) => (ratio > 0 ? Math.abs(Math.log(ratio)) : Infinity);
