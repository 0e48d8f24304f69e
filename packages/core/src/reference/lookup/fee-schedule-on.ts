import { holdsOn } from '../dated/dated-row.ts';
import type { FeeScheduleRow } from '../dated/fee-schedules.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';

/**
 * The user fees that hold on a day.
 *
 * @param date - YYYY-MM-DD, the day of entry
 * @returns null where no schedule is published
 */
export type FeeScheduleOn = (date: string) => FeeScheduleRow | null;

/**
 * Makes the look-up of user fees.
 *
 * @example
 * const feeScheduleOn = feeScheduleLookup(await resolveReferenceTables());
 * feeScheduleOn('2026-09-30')?.processing_minimum; // => 3358
 * feeScheduleOn('2026-10-01')?.processing_minimum; // => 3458
 */
export function feeScheduleLookup({ feeSchedules }: Pick<ReferenceTables, 'feeSchedules'>): FeeScheduleOn {
  return (date) => feeSchedules.rows.find((row) => holdsOn(row, date)) ?? null;
}
