import {
  extractColumns,
  extractKeys,
  type ColumnValues,
  type ExtractColumn,
  type FieldProblem,
  type RecordBatch,
  type RejectedRecord,
  type SubjectName,
} from '@tradepulse/core';
import type { AnyCell } from '../mapping/cell.ts';
import type { MappedUnit } from '../mapping/file-mapping.ts';
import type { RejectedUnit } from '../mapping/unit.ts';
import { columnValues } from './column-values.ts';

const ROWS = 4_096;

/** A column of a subject, and its cells so far. */
interface GrowingColumn extends ExtractColumn {
  readonly isKey: boolean;
  cells: AnyCell[];
}

/** Collects rows of a subject, and hands them over column by column. Of the units it keeps nothing but their cells. */
export class BatchOfRows {
  readonly #file: string;
  readonly #subject: SubjectName;
  readonly #columns: readonly GrowingColumn[];
  #lines: number[] = [];
  #versions: number[] = [];
  #withdrawn: number[] = [];
  #rejected: RejectedRecord[] = [];

  constructor(file: string, subject: SubjectName) {
    const keys = extractKeys(subject);
    this.#file = file;
    this.#subject = subject;
    this.#columns = extractColumns(subject).map((column) => ({
      ...column,
      isKey: keys.includes(column.name),
      cells: [],
    }));
  }

  get isFull(): boolean {
    return this.#lines.length + this.#rejected.length >= ROWS;
  }

  get isEmpty(): boolean {
    return this.#lines.length + this.#rejected.length === 0;
  }

  /**
   * Takes the rows of a unit.
   *
   * @returns how many there are
   */
  add({ rows, version, withdrawn }: MappedUnit): number {
    const added = rows(this.#subject);
    for (const { line, read } of added) {
      this.#lines.push(line);
      this.#versions.push(version);
      this.#withdrawn.push(withdrawn ? 1 : 0);
      for (const { name, cells } of this.#columns) cells.push(read(name));
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
      rowCount: this.#lines.length,
      lines: Int32Array.from(this.#lines),
      columns: Object.fromEntries(this.#columns.map((column) => takeColumn(column, problems))),
      versions: Int32Array.from(this.#versions),
      withdrawn: Uint8Array.from(this.#withdrawn),
      problems,
      rejected: this.#rejected,
    };
    this.#lines = [];
    this.#versions = [];
    this.#withdrawn = [];
    this.#rejected = [];
    return batch;
  }
}

function takeColumn(
  growing: GrowingColumn,
  problems: FieldProblem[],
): readonly [name: string, values: ColumnValues] {
  const { name, column, isKey, cells } = growing;
  growing.cells = [];
  return [name, columnValues(column, cells, { name, isKey, problems })];
}
