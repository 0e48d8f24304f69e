import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireCount } from '../../errors/require-count.ts';
import { formatDay, requireDay, weekday } from '../calendar/day-number.ts';
import { monthsAfter, yearsAfter } from '../calendar/shift-date.ts';

/**
 * The day on which an entry is scheduled to liquidate: the first Friday on or after the 314th day from its date of
 * entry. Entries that are extended or suspended have no such day.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source cfr-19-159-9
 * @example
 * scheduledLiquidation('2026-01-02'); // => '2026-11-13'
 */
export function scheduledLiquidation(entryDate: string): string {
  const day = requireDay('scheduledLiquidation', 'entryDate', entryDate) + CYCLE_DAYS;
  return formatDay(day + ((FRIDAY - weekday(day) + 7) % 7));
}

/**
 * The day at whose end an entry that was not liquidated is deemed liquidated as it was filed: one year from its date
 * of entry, and a year more for each extension, of which there are three at most.
 *
 * @param extensions - 0 to 3
 * @throws MeasureInputError - NOT_A_DATE; NOT_AN_INTEGER, TOO_SMALL, TOO_LARGE: the extensions
 * @source cfr-19-159-11, cfr-19-159-12
 * @example
 * deemedLiquidation('2026-01-02', 0); // => '2027-01-02'
 * deemedLiquidation('2026-01-02', 3); // => '2030-01-02'
 */
export function deemedLiquidation(entryDate: string, extensions: number): string {
  requireCount('deemedLiquidation', 'extensions', extensions, 0);
  if (extensions > MOST_EXTENSIONS) {
    throw new MeasureInputError('TOO_LARGE', 'deemedLiquidation', 'extensions');
  }
  return yearsAfter(entryDate, 1 + extensions);
}

/**
 * The day at whose end an entry whose liquidation was suspended is deemed liquidated: six months after notice that
 * the suspension was lifted.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source usc-19-1504
 * @example
 * deemedLiquidationAfterSuspension('2026-08-31'); // => '2027-02-28'
 */
export function deemedLiquidationAfterSuspension(noticeDate: string): string {
  return monthsAfter(noticeDate, 6);
}

const CYCLE_DAYS = 314;
const FRIDAY = 5;
const MOST_EXTENSIONS = 3;
