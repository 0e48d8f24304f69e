import { deepFreeze } from '../../canonical/deep-freeze.ts';

/** How long an audit log is kept, and how often it is looked at. */
export interface AuditRetention {
  /** Days for which segments stay where they can be searched at once. */
  readonly onlineDays: number;
  /** Years for which they stay at all, the days online included. */
  readonly totalYears: number;
  /** Months from one review to the next, for systems that hold personally identifiable information. */
  readonly reviewMonths: number;
  /** Days within which extracts of personally identifiable information are erased, unless they are still needed. */
  readonly extractDays: number;
}

/**
 * The defaults; a host may keep longer and review more often.
 *
 * @source DHS 4300A, Sensitive Systems Handbook: 90 days online, seven years in all, monthly review, extracts erased
 *   within 90 days
 */
export const AUDIT_RETENTION: AuditRetention = deepFreeze({
  onlineDays: 90,
  totalYears: 7,
  reviewMonths: 1,
  extractDays: 90,
});

/** The instant before which a segment's last record must lie for the segment to leave the directory. */
export function onlineUntil(now: number, { onlineDays }: AuditRetention): string {
  return new Date(now - onlineDays * 86_400_000).toISOString();
}

/** The instant before which its last record must lie for the segment to be disposed of. */
export function keptUntil(now: number, { totalYears }: AuditRetention): string {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() - totalYears);
  return date.toISOString();
}

/** Whether a schedule keeps less, or looks less often, than another. */
export function isShorterThan(schedule: AuditRetention, least: AuditRetention): boolean {
  const keepsAsMuch = schedule.onlineDays >= least.onlineDays && schedule.totalYears >= least.totalYears;
  const looksAsOften =
    schedule.reviewMonths <= least.reviewMonths && schedule.extractDays <= least.extractDays;
  // Also for numbers that are none: only what is known to keep as much does.
  return !(keepsAsMuch && looksAsOften);
}
