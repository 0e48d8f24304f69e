import { yearsAfter } from '../accounting/entry-retention.ts';
import { holdsOn, type LegalHold } from './legal-hold.ts';
import type { RecordSchedule } from './schedule.ts';

/**
 * What kind of records a dataset is. `STATISTICAL`: TradePulse's own. `ACE_RAW`: transactions as ACE gave them.
 * `UNFINISHED_LOAD`: what a load left that was ended. `IDENTITY`: who is behind keys, kept for as long as anything
 * refers to them. `DISCLOSURE_ACCOUNTING`: form DHS-191, by statute.
 */
export type RecordsKind =
  'STATISTICAL' | 'ACE_RAW' | 'UNFINISHED_LOAD' | 'IDENTITY' | 'DISCLOSURE_ACCOUNTING';

/** What is to become of a dataset. */
export type Disposition =
  | { readonly kind: 'KEEP'; readonly reason: 'STATISTICS_UNSCHEDULED' | 'ACE_SCHEDULE_MISSING' }
  | { readonly kind: 'HELD'; readonly holds: readonly string[] }
  /** Rows before the day go. */
  | { readonly kind: 'BEFORE'; readonly day: string; readonly scheduleId: string }
  /** What nothing refers to any more, or whose time by statute is over, goes. */
  | { readonly kind: 'ENDED' };

/**
 * What is to become of a dataset on a day. A hold goes before every schedule. Statistical records are kept
 * indefinitely until a schedule of theirs is loaded; raw data keep the schedules of ACE; neither takes the other's.
 * Of several schedules the one that keeps longest counts.
 *
 * @param on - YYYY-MM-DD
 * @source DHS/CBP/PIA-036, sections 1.4, 5.1 and 5.2
 */
export function dispositionOf(
  { dataset, records }: { readonly dataset: string; readonly records: RecordsKind },
  {
    schedules,
    holds,
  }: { readonly schedules: readonly RecordSchedule[]; readonly holds: readonly LegalHold[] },
  on: string,
): Disposition {
  const held = holdsOn(dataset, holds);
  if (held.length > 0) return { kind: 'HELD', holds: held };
  if (records !== 'STATISTICAL' && records !== 'ACE_RAW') return { kind: 'ENDED' };
  const [schedule] = schedules
    .filter((each) => each.state === 'LOADED' && covers(each, dataset, records))
    .toSorted((a, b) => b.keepYears - a.keepYears);
  if (schedule !== undefined)
    return { kind: 'BEFORE', day: yearsAfter(on, -schedule.keepYears), scheduleId: schedule.id };
  const reason = records === 'STATISTICAL' ? 'STATISTICS_UNSCHEDULED' : 'ACE_SCHEDULE_MISSING';
  return { kind: 'KEEP', reason };
}

function covers(schedule: RecordSchedule, dataset: string, records: RecordsKind): boolean {
  if (schedule.records !== records) return false;
  return schedule.records === 'STATISTICAL' || schedule.datasets.includes(dataset);
}
