import type { ColumnValues, RecordBatch, RecordColumn, RejectedRecord } from '@tradepulse/core';
import { STATUS_FIELD, VERSION_FIELD } from '../extract-format.ts';
import type { SubjectColumns } from '../subject-columns.ts';
import { AbsentDecoder } from './absent-decoder.ts';
import { BATCH_ROWS } from './batch-rows.ts';
import type { ColumnDecoder, ColumnPlace } from './column-decoder.ts';
import { columnDecoderOf, kindOf } from './column-decoder-of.ts';
import type { BrokenRecord, FieldBlock } from './field-block.ts';
import { NumberDecoder } from './number-decoder.ts';
import { ProblemList } from './problem-list.ts';
import { parseLetter, SymbolDecoder } from './symbol-decoder.ts';

const LAST_VERSION = 2_147_483_647;

/** Fills a batch, block after block, column by column. */
export class BatchBuilder {
  readonly #file: string;
  readonly #problems = new ProblemList();
  readonly #decoders: ReadonlyMap<string, ColumnDecoder>;
  #rejected: RejectedRecord[] = [];
  #lines = new Int32Array(BATCH_ROWS);
  #rows = 0;

  constructor(file: string, columns: SubjectColumns, fields: readonly string[]) {
    this.#file = file;
    this.#decoders = decodersOf(columns, fields, this.#problems);
  }

  /** Rows that the batch has room for; none when it is full. */
  get room(): number {
    return this.#rejected.length < BATCH_ROWS ? BATCH_ROWS - this.#rows : 0;
  }

  /** Whether there is nothing to hand over. */
  get isEmpty(): boolean {
    return this.#rows === 0 && this.#rejected.length === 0;
  }

  /** Decodes a block into the batch; `lines` has the line of each of its records. */
  add(block: FieldBlock, lines: Int32Array): void {
    for (const decoder of this.#decoders.values()) decoder.decode(block, this.#rows);
    this.#lines.set(lines.subarray(0, block.rows), this.#rows);
    this.#rows += block.rows;
  }

  /** Notes records whose fields cannot be told. */
  reject(broken: readonly BrokenRecord[]): void {
    for (const { line, code } of broken) this.#rejected.push({ file: this.#file, line, column: null, code });
  }

  /** Hands the batch over and begins a new one. */
  take(): RecordBatch {
    const rowCount = this.#rows;
    const taken = new Map(Array.from(this.#decoders, ([name, decoder]) => [name, decoder.take(rowCount)]));
    const versions = new Int32Array(takenNumbers(taken, VERSION_FIELD));
    const withdrawn = new Uint8Array(takenNumbers(taken, STATUS_FIELD));
    const batch = {
      file: this.#file,
      rowCount,
      lines: this.#lines.subarray(0, rowCount),
      columns: Object.fromEntries(taken),
      versions,
      withdrawn,
      problems: this.#problems.take(),
      rejected: this.#rejected,
    };
    this.#lines = new Int32Array(BATCH_ROWS);
    this.#rows = 0;
    this.#rejected = [];
    return batch;
  }

  /** Forgets what decoders keep of the values. */
  close(): void {
    for (const decoder of this.#decoders.values()) decoder.close();
  }
}

/** Takes the numbers of a column out of those that were taken; what is null is 0. */
function takenNumbers(taken: Map<string, ColumnValues>, name: string): Float64Array {
  const values = taken.get(name);
  taken.delete(name);
  if (values?.kind !== 'number') throw new TypeError(`the column ${name} has no numbers`);
  return values.values;
}

function decodersOf(
  { present, later }: SubjectColumns,
  fields: readonly string[],
  problems: ProblemList,
): ReadonlyMap<string, ColumnDecoder> {
  const decoders = new Map<string, ColumnDecoder>();
  for (const { name, field, column } of present.values()) {
    const at = fields.indexOf(field);
    const place = { name, offset: at * 2, nullable: column.nullable, problems };
    decoders.set(name, at < 0 ? new AbsentDecoder(kindOf(column), null) : decoderOf(column, place));
  }
  for (const { name, column, value } of later.values()) {
    const kind = name === STATUS_FIELD ? 'number' : kindOf(column);
    decoders.set(name, new AbsentDecoder(kind, value === null ? null : 0));
  }
  return decoders;
}

function decoderOf(column: RecordColumn, place: ColumnPlace): ColumnDecoder {
  switch (place.name) {
    case VERSION_FIELD:
      return new NumberDecoder(place, { scale: 0, least: 1, most: LAST_VERSION });
    case STATUS_FIELD:
      return new SymbolDecoder(place, parseLetter('X', 'A'), 'CODE_FORMAT');
    default:
      return columnDecoderOf(column, place);
  }
}
