import { extractColumns, type SubjectFile, type SubjectName } from '@tradepulse/core';
import { join } from 'node:path';
import { ExtractFormatError } from '../extract-format-error.ts';
import { STATUS_FIELD, VERSION_FIELD, type RecordStatus } from '../extract-format.ts';
import { ColumnTotal } from './column-total.ts';
import { openRecordFile, type RecordFile } from './record-file.ts';
import { valueWriter, type ValueWriter, type WritableValue } from './write-value.ts';

/** A record to be written: its version, its status, then its values in the order of the vocabulary. */
export type WritableRecord = readonly [
  version: WritableValue,
  status: RecordStatus,
  ...values: readonly WritableValue[],
];

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** How the files of an extract are written. */
export interface SubjectWriterOptions {
  readonly folder: string;
  readonly gzip: boolean;
  /** Records of a file; null for one file a subject, whatever its size. */
  readonly rowsPerFile: number | null;
}

const OWN_COLUMNS = 2;

/** Writes the records of one subject, to one file or to several one after the other. */
export class SubjectWriter {
  readonly subject: SubjectName;
  /** The titles of the columns, in the order in which values are handed over. */
  readonly fields: readonly string[];
  readonly #options: SubjectWriterOptions;
  readonly #writers: readonly ValueWriter[];
  readonly #amounts: readonly (readonly [at: number, field: string])[];
  readonly #ended: Promise<SubjectFile>[] = [];
  #totals: readonly ColumnTotal[] = [];
  #open: RecordFile | null = null;

  /** @internal Use `ExtractWriter.subject`. */
  constructor(subject: SubjectName, options: SubjectWriterOptions) {
    const columns = extractColumns(subject);
    this.subject = subject;
    this.#options = options;
    this.fields = [VERSION_FIELD, STATUS_FIELD, ...columns.map(({ field }) => field)];
    this.#writers = columns.map(({ column, field }) => valueWriter(column, field));
    this.#amounts = columns.flatMap(({ column, field }, at) =>
      column.type === 'amount' ? [[at + OWN_COLUMNS, field] as const] : [],
    );
  }

  /** Where the next record will stand: what a test that plants a defect notes. */
  next(): RecordPlace {
    const open = this.#isFull() ? null : this.#open;
    const part = this.#ended.length + (this.#open !== null && open === null ? 2 : 1);
    return { file: this.#nameOf(part), line: open?.line ?? 2 };
  }

  /**
   * Takes a record.
   *
   * @returns null, or what to await before the next record, so that memory stays flat
   * @throws ExtractFormatError - VALUE_NOT_WRITABLE
   */
  append(record: WritableRecord): Promise<void> | null {
    if (record.length !== this.fields.length)
      throw new ExtractFormatError('VALUE_NOT_WRITABLE', { reason: 'its record has not one value a column' });
    const line = this.#lineOf(record);
    const file = this.#current();
    for (let index = 0; index < this.#amounts.length; index += 1) {
      const at = this.#amounts[index]?.[0] ?? 0;
      this.#totals[index]?.add(record[at] ?? null);
    }
    return file.take(line);
  }

  /** Takes a line as it is, for tests of what cannot be read; it counts as one record and adds to no total. */
  appendLine(line: string): Promise<void> | null {
    return this.#current().take(line);
  }

  /** @internal Ends the last file; a subject without a record has a file with titles alone. */
  async complete(): Promise<readonly SubjectFile[]> {
    if (this.#ended.length === 0) this.#current();
    this.#end();
    return Promise.all(this.#ended);
  }

  /** @internal Removes the file that is not complete. */
  async abandon(): Promise<void> {
    await this.#open?.abandon();
    await Promise.allSettled(this.#ended);
  }

  #lineOf(record: WritableRecord): string {
    let line = `${record[0]},${record[1]}`;
    for (let index = 0; index < this.#writers.length; index += 1) {
      line += `,${this.#writers[index]?.(record[index + OWN_COLUMNS] ?? null)}`;
    }
    return line;
  }

  #current(): RecordFile {
    if (this.#isFull()) this.#end();
    this.#open ??= this.#begin();
    return this.#open;
  }

  #isFull(): boolean {
    return this.#open !== null && this.#open.rows === this.#options.rowsPerFile;
  }

  #begin(): RecordFile {
    const { folder, gzip } = this.#options;
    this.#totals = this.#amounts.map(() => new ColumnTotal());
    const totals = new Map(
      this.#amounts.map(([, field], index) => [field, this.#totals[index] ?? new ColumnTotal()]),
    );
    const path = join(folder, this.#nameOf(this.#ended.length + 1));
    return openRecordFile({ subject: this.subject, path, gzip, fields: this.fields, totals });
  }

  #end(): void {
    if (this.#open === null) return;
    const ended = this.#open.complete();
    ended.catch(() => undefined);
    this.#ended.push(ended);
    this.#open = null;
  }

  #nameOf(part: number): string {
    const { gzip, rowsPerFile } = this.#options;
    const number = rowsPerFile === null ? '' : `-${String(part).padStart(4, '0')}`;
    return `${this.subject}${number}.csv${gzip ? '.gz' : ''}`;
  }
}
