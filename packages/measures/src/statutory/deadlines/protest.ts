import { requireDay } from '../calendar/day-number.ts';
import { daysAfter } from '../calendar/shift-date.ts';

/**
 * The last day to protest a liquidation: the 180th after it; the 90th for entries before 18 December 2004.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source usc-19-1514
 * @example
 * protestDeadline({ entryDate: '2026-01-02', liquidationDate: '2026-11-13' }); // => '2027-05-12'
 */
export function protestDeadline(entry: Readonly<Record<'entryDate' | 'liquidationDate', string>>): string {
  requireDay('protestDeadline', 'entryDate', entry.entryDate);
  requireDay('protestDeadline', 'liquidationDate', entry.liquidationDate);
  return daysAfter(entry.liquidationDate, entry.entryDate < LONGER_WINDOW_FROM ? 90 : 180);
}

/**
 * The last day to bring suit after a protest was denied: the 180th after the denial was mailed.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source usc-28-2636
 * @example
 * summonsDeadline('2026-01-02'); // => '2026-07-01'
 */
export function summonsDeadline(denialDate: string): string {
  return daysAfter(denialDate, 180);
}

const LONGER_WINDOW_FROM = '2004-12-18';
