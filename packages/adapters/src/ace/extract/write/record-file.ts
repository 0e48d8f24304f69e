import type { SubjectFile, SubjectName } from '@tradepulse/core';
import { basename } from 'node:path';
import type { ColumnTotal } from './column-total.ts';
import { openPartFile } from './part-file.ts';

const FLUSH = 262_144;

/** One file of a subject while it is written. */
export interface RecordFile {
  /** Records so far. */
  readonly rows: number;
  /** Line on which the next record begins. */
  readonly line: number;
  /** Takes the line of a record; returns what to await before the next one, or null. */
  take(line: string): Promise<void> | null;
  complete(): Promise<SubjectFile>;
  abandon(): Promise<void>;
}

/** What a file is opened with. */
export interface RecordFileStart {
  readonly subject: SubjectName;
  readonly path: string;
  readonly gzip: boolean;
  readonly fields: readonly string[];
  readonly totals: ReadonlyMap<string, ColumnTotal>;
}

/** Opens a file and writes its titles. */
export function openRecordFile({ subject, path, gzip, fields, totals }: RecordFileStart): RecordFile {
  const file = openPartFile(path, gzip);
  let text = `${fields.join(',')}\n`;
  let rows = 0;
  let line = 2;
  const flush = (): Promise<void> => {
    const full = text;
    text = '';
    return file.write(full);
  };
  return {
    get rows() {
      return rows;
    },
    get line() {
      return line;
    },
    take: (record) => {
      text += `${record}\n`;
      rows += 1;
      line += 1 + lineFeedsIn(record);
      return text.length < FLUSH ? null : flush();
    },
    complete: async () => {
      await flush();
      const { sha256, bytes } = await file.complete();
      const sums = Array.from(totals, ([field, total]) => [field, total.sum()] as const);
      return { subject, file: basename(path), sha256, bytes, rows, totals: Object.fromEntries(sums) };
    },
    abandon: () => file.abandon(),
  };
}

function lineFeedsIn(record: string): number {
  let count = 0;
  for (let at = record.indexOf('\n'); at >= 0; at = record.indexOf('\n', at + 1)) count += 1;
  return count;
}
