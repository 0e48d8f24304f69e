import {
  extractColumns,
  extractKeys,
  type ColumnValues,
  type FieldProblem,
  type RecordBatch,
  type RejectedRecord,
  type SubjectName,
} from '@tradepulse/core';
import type { MappedUnit } from '../mapping/file-mapping.ts';
import type { SubjectRow } from '../mapping/row-table.ts';
import type { RejectedUnit } from '../mapping/unit.ts';
import { columnValues } from './column-values.ts';

const ROWS = 4_096;

/** Collects rows of a subject, and hands them over column by column. */
export class BatchOfRows {
  readonly #file: string;
  readonly #subject: SubjectName;
  readonly #keys: readonly string[];
  #rows: SubjectRow[] = [];
  #versions: number[] = [];
  #withdrawn: number[] = [];
  #rejected: RejectedRecord[] = [];

  constructor(file: string, subject: SubjectName) {
    this.#file = file;
    this.#subject = subject;
    this.#keys = extractKeys(subject);
  }

  get isFull(): boolean {
    return this.#rows.length + this.#rejected.length >= ROWS;
  }

  get isEmpty(): boolean {
    return this.#rows.length + this.#rejected.length === 0;
  }

  /**
   * Takes the rows of a unit.
   *
   * @returns how many there are
   */
  add({ rows, version, withdrawn }: MappedUnit): number {
    const added = rows(this.#subject);
    for (const row of added) {
      this.#rows.push(row);
      this.#versions.push(version);
      this.#withdrawn.push(withdrawn ? 1 : 0);
    }
    return added.length;
  }

  /** Notes a unit that was not understood. */
  reject({ line, column, code }: RejectedUnit): void {
    this.#rejected.push({ file: this.#file, line, column, code });
  }

  /** Hands the batch over and begins a new one. */
  take(): RecordBatch {
    const problems: FieldProblem[] = [];
    const batch: RecordBatch = {
      file: this.#file,
      rowCount: this.#rows.length,
      lines: Int32Array.from(this.#rows, ({ line }) => line),
      columns: this.#columns(problems),
      versions: Int32Array.from(this.#versions),
      withdrawn: Uint8Array.from(this.#withdrawn),
      problems,
      rejected: this.#rejected,
    };
    this.#rows = [];
    this.#versions = [];
    this.#withdrawn = [];
    this.#rejected = [];
    return batch;
  }

  #columns(problems: FieldProblem[]): Readonly<Record<string, ColumnValues>> {
    const columns = extractColumns(this.#subject).map(({ name, column }) => {
      const cells = this.#rows.map((row) => row.read(name));
      const place = { name, isKey: this.#keys.includes(name), problems };
      return [name, columnValues(column, cells, place)] as const;
    });
    return Object.fromEntries(columns);
  }
}
