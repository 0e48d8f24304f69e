import type { ReadOptions, RejectedRow } from '@tradepulse/core';
import type { ByteFile } from '../source/byte-file.ts';
import { eachLine, lineBlocks } from './line-blocks.ts';
import { RowProblem, type RecordDecoder } from './record-decoder.ts';

/** Records in the order of the file; `lines[i]` is the line (from 1) of `records[i]`. */
export interface RecordBatch<R> {
  readonly file: string;
  readonly records: readonly R[];
  readonly lines: readonly number[];
  readonly rejected: readonly RejectedRow[];
}

interface Batch<R> extends RecordBatch<R> {
  readonly records: R[];
  readonly lines: number[];
  readonly rejected: RejectedRow[];
}

/** What is left to say about a decoded record: a problem that needs more than its own fields to see. */
export type RecordCheck<R> = (record: R) => RowProblem | null;

/**
 * Reads the records of a fixed-width file in batches; memory holds one batch. A line of another length is
 * rejected, and so is an empty line, unless nothing follows it.
 *
 * @yields batches, in the order of the file
 */
export async function* readRecords<R>(
  file: ByteFile,
  length: number,
  decode: RecordDecoder<R>,
  options: ReadOptions & { readonly check?: RecordCheck<R> } = {},
): AsyncGenerator<RecordBatch<R>> {
  const check = options.check ?? (() => null);
  const count = { lines: 0, bytes: 0, rows: 0, empty: [] as number[] };
  for await (const block of lineBlocks(file.stream(options.signal), file.name)) {
    options.signal?.throwIfAborted();
    const batch: Batch<R> = { file: file.name, records: [], lines: [], rejected: [] };
    const reject = (line: number, column: string | null, code: RejectedRow['code']) =>
      batch.rejected.push({ file: file.name, line, column, code });
    eachLine(block, (start, end) => {
      count.lines += 1;
      if (end === start) return void count.empty.push(count.lines);
      for (const line of count.empty.splice(0)) reject(line, null, 'RECORD_LENGTH');
      if (end - start !== length) return void reject(count.lines, null, 'RECORD_LENGTH');
      const record = decode(block, start);
      if (record instanceof RowProblem) return void reject(count.lines, record.column, record.code);
      const problem = check(record);
      if (problem !== null) return void reject(count.lines, problem.column, problem.code);
      batch.records.push(record);
      batch.lines.push(count.lines);
    });
    count.bytes += block.length;
    count.rows += batch.records.length;
    options.onProgress?.({ bytes: count.bytes, totalBytes: file.size, rows: count.rows });
    yield batch;
  }
}
