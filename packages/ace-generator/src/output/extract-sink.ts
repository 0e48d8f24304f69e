import type { ExtractWriter, SubjectWriter, WritableRecord, WritableValue } from '@tradepulse/adapters';
import { subjectNames } from '@tradepulse/core';
import { subjects, type SubjectName } from '@tradepulse/measures';
import type { Planter } from '../dirty/planter.ts';
import type { SubjectRow } from './record-row.ts';
import type { RecordSink, RecordState } from './record-sink.ts';
import { periodLookup, type Period } from './periods.ts';

/** What an extract's writer of a subject is handed, and how. */
interface Output {
  readonly writer: SubjectWriter;
  readonly columns: readonly string[];
}

/**
 * Writes records to the extracts of their periods. Writing lags behind: await {@link pending} now and then, so that
 * memory stays flat.
 */
export class ExtractSink implements RecordSink {
  readonly periodOf: RecordSink['periodOf'];
  readonly #outputs: readonly (ReadonlyMap<SubjectName, Output> | null)[];
  readonly #planter: Planter | null;
  #pending: Promise<void>[] = [];
  #records = 0;

  /** @param writers - one a period; null for those that are not written */
  constructor(
    periods: readonly Period[],
    writers: readonly (ExtractWriter | null)[],
    planter: Planter | null,
  ) {
    this.periodOf = periodLookup(periods);
    this.#outputs = writers.map((writer) => (writer === null ? null : outputsOf(writer)));
    this.#planter = planter;
  }

  put<N extends SubjectName>(subject: N, row: SubjectRow<N>, state: RecordState): void {
    const period = this.periodOf(state.knownOn);
    const output = period === null ? null : this.#outputs[period]?.get(subject);
    if (period === null || output === null || output === undefined) return;
    const record = recordOf(output, row, state);
    const follower = this.#planter?.plant({ period, subject, writer: output.writer }, record) ?? null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `recordOf` puts version and status in front
    this.#append(output.writer, record as unknown as WritableRecord);
    if (follower !== null) this.#append(output.writer, follower);
  }

  #append(writer: SubjectWriter, record: WritableRecord | string): void {
    this.#records += 1;
    const waits = typeof record === 'string' ? writer.appendLine(record) : writer.append(record);
    if (waits !== null) this.#pending.push(waits);
  }

  /** Records that were written. */
  get records(): number {
    return this.#records;
  }

  /** What to await before going on; null when nothing waits. */
  pending(): Promise<unknown> | null {
    if (this.#pending.length === 0) return null;
    const waits = this.#pending;
    this.#pending = [];
    return Promise.all(waits);
  }
}

function outputsOf(writer: ExtractWriter): ReadonlyMap<SubjectName, Output> {
  return new Map(
    subjectNames.map((name) => [
      name,
      { writer: writer.subject(name), columns: Object.keys(subjects[name].columns) },
    ]),
  );
}

function recordOf(
  output: Output,
  row: Readonly<Record<string, unknown>>,
  state: RecordState,
): WritableValue[] {
  const { columns } = output;
  const record: WritableValue[] = [state.version, state.cancelled ? 'X' : 'A'];
  for (const column of columns) record.push(writable(row[column]));
  return record;
}

/** Rows hold nothing else; a column that is missing would be a mistake of ours, which the writer refuses. */
const writable = (value: unknown): WritableValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
