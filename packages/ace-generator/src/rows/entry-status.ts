import type { Day } from '../calendar/day.ts';

/** What had become of an entry when a version of its summary was current. */
export interface EntryStatus {
  readonly version: number;
  readonly knownOn: Day;
  readonly cancelled: boolean;
  readonly released: Day | null;
  readonly paid: Day | null;
  readonly liquidated: Day | null;
  readonly suspended: Day | null;
  readonly extensions: number;
  readonly reconIssue: string | null;
  readonly reconciled: Day | null;
  readonly rejections: number;
  readonly documents: boolean;
  readonly reviewed: boolean;
}
