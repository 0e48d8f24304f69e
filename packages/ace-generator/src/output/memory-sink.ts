import type { SubjectName } from '@tradepulse/measures';
import type { SubjectRow } from './record-row.ts';
import type { RecordSink, RecordState } from './record-sink.ts';
import { periodLookup, type Period } from './periods.ts';

/** A record with what its extract says of it. */
export type KeptRecord<N extends SubjectName = SubjectName> = RecordState & { readonly row: SubjectRow<N> };

/** Keeps the records of one period in memory: for small worlds. */
export class MemorySink implements RecordSink {
  readonly periodOf: RecordSink['periodOf'];
  readonly #kept = new Map<SubjectName, KeptRecord[]>();

  constructor(period: Period) {
    this.periodOf = periodLookup([period]);
  }

  put<N extends SubjectName>(subject: N, row: SubjectRow<N>, state: RecordState): void {
    if (this.periodOf(state.knownOn) === null) return;
    const kept = this.#kept.get(subject) ?? [];
    this.#kept.set(subject, kept);
    kept.push({ ...state, row });
  }

  /** The records of a subject, in the order in which they were made. */
  records<N extends SubjectName>(subject: N): readonly KeptRecord<N>[] {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `put` keeps rows under their own subject alone; a map cannot say so
    return (this.#kept.get(subject) ?? []) as unknown as readonly KeptRecord<N>[];
  }
}
