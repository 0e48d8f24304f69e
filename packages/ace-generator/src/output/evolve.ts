import type { SubjectName } from '@tradepulse/measures';
import type { Day } from '../calendar/day.ts';
import type { SubjectRow } from './record-row.ts';
import type { RecordSink } from './record-sink.ts';

/**
 * Hands over a record that changed: each moment is a version. Of the versions that became known within one period of
 * extracts, the last stands in its extract; what lies after the world's end is not known.
 *
 * @param moments - days, in order or not; null for what never happens
 * @param rowOn - the record as it stood on a day
 */
export function evolve<N extends SubjectName>(
  sink: RecordSink,
  subject: N,
  moments: readonly (Day | null)[],
  rowOn: (day: Day) => SubjectRow<N>,
): void {
  const days = [...new Set(moments.filter((day) => day !== null))].toSorted((left, right) => left - right);
  days.forEach((day, index) => {
    const period = sink.periodOf(day);
    const next = days[index + 1];
    if (period === null || (next !== undefined && sink.periodOf(next) === period)) return;
    sink.put(subject, rowOn(day), { knownOn: day, version: index + 1, cancelled: false });
  });
}

/** A day if it has come, otherwise null. */
export const ifPast = (day: Day | null, on: Day): Day | null => (day !== null && day <= on ? day : null);
