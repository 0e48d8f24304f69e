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

interface Filling<R> extends RecordBatch<R> {
  readonly records: R[];
  readonly lines: number[];
  readonly rejected: RejectedRow[];
}

/** What is left to say about a decoded record: a problem that needs more than its own fields to see. */
export type RecordCheck<R> = (record: R) => RowProblem | null;

export interface RecordOptions<R> extends ReadOptions {
  readonly check?: RecordCheck<R>;
}

/** Rows of a batch, about: as many as a column store takes at once. */
const BATCH = 2_048;

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
  options: RecordOptions<R> = {},
): AsyncGenerator<RecordBatch<R>> {
  const count = { bytes: 0, rows: 0 };
  let batch = emptyBatch<R>(file.name);
  const takeLine = lineTaker(length, decode, options.check ?? (() => null));
  const finished = (): RecordBatch<R> => {
    count.rows += batch.records.length;
    options.onProgress?.({ ...count, totalBytes: file.size });
    return batch;
  };
  for await (const block of lineBlocks(file.stream(options.signal), file.name)) {
    options.signal?.throwIfAborted();
    eachLine(block, (start, end) => takeLine(batch, block, start, end));
    count.bytes += block.length;
    if (batch.lines.length + batch.rejected.length < BATCH) continue;
    yield finished();
    batch = emptyBatch(file.name);
  }
  yield finished();
}

function emptyBatch<R>(file: string): Filling<R> {
  return { file, records: [], lines: [], rejected: [] };
}

type LineTaker<R> = (batch: Filling<R>, block: Buffer, start: number, end: number) => void;

/** Takes lines into batches, counting them through the whole file. */
function lineTaker<R>(length: number, decode: RecordDecoder<R>, check: RecordCheck<R>): LineTaker<R> {
  const notYetLast: number[] = [];
  let line = 0;
  return (batch, block, start, end) => {
    line += 1;
    if (end === start) {
      notYetLast.push(line);
      return;
    }
    for (const empty of notYetLast.splice(0)) {
      batch.rejected.push({ file: batch.file, line: empty, column: null, code: wrongLength.code });
    }
    const record = end - start === length ? checked(decode(block, start), check) : wrongLength;
    if (record instanceof RowProblem) {
      batch.rejected.push({ file: batch.file, line, column: record.column, code: record.code });
    } else {
      batch.records.push(record);
      batch.lines.push(line);
    }
  };
}

function checked<R>(record: R | RowProblem, check: RecordCheck<R>): R | RowProblem {
  return record instanceof RowProblem ? record : (check(record) ?? record);
}

const wrongLength = new RowProblem(null, 'RECORD_LENGTH');
