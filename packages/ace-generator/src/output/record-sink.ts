import type { SubjectName } from '@tradepulse/measures';
import type { Day } from '../calendar/day.ts';
import type { SubjectRow } from './record-row.ts';

/** What an extract says of a record beside its columns. */
export interface RecordState {
  /** The day on which the source system came to hold the record so. */
  readonly knownOn: Day;
  /** From 1. */
  readonly version: number;
  readonly cancelled: boolean;
}

/** Takes the records of a world, one after the other. */
export interface RecordSink {
  put<N extends SubjectName>(subject: N, row: SubjectRow<N>, state: RecordState): void;
  /** The extract that brings what became known on a day, counted from 0; null after the world's end. */
  periodOf(day: Day): number | null;
}

/** Hands over a record that has one version only. */
export function putOnce<N extends SubjectName>(
  sink: RecordSink,
  subject: N,
  knownOn: Day,
  row: SubjectRow<N>,
): void {
  sink.put(subject, row, { knownOn, version: 1, cancelled: false });
}
