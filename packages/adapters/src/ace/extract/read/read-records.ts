import type { ReadOptions, RecordBatch } from '@tradepulse/core';
import { ExtractFormatError } from '../extract-format-error.ts';
import type { SubjectColumns } from '../subject-columns.ts';
import { BatchBuilder } from './batch-builder.ts';
import { headerFields } from './header.ts';
import { RecordBuffer } from './record-buffer.ts';
import { RecordScanner } from './record-scanner.ts';

/** A file whose records are read. */
export interface RecordStream {
  /** Its name for places. */
  readonly file: string;
  /** Its content, unpacked. */
  readonly content: AsyncIterable<Buffer>;
  /** Bytes of the content when they are known. */
  readonly totalBytes: number | null;
  readonly columns: SubjectColumns;
}

/**
 * Reads the records of a file, batch by batch. Identities are sealed before a batch is handed over.
 *
 * @yields batches of up to 8,192 rows
 * @throws ExtractFormatError - HEADER_*, RECORD_TOO_LONG, QUOTE_NOT_CLOSED
 */
export async function* readRecords(
  stream: RecordStream,
  { signal, onProgress }: ReadOptions = {},
): AsyncGenerator<RecordBatch> {
  const reading = new Reading(stream);
  let bytes = 0;
  let rows = 0;
  try {
    for await (const batch of reading.batches((read) => (bytes += read))) {
      signal?.throwIfAborted();
      yield batch;
      rows += batch.rowCount - rowsWithProblems(batch);
      onProgress?.({ bytes, totalBytes: stream.totalBytes, rows });
    }
  } finally {
    reading.close();
  }
}

function rowsWithProblems({ problems }: RecordBatch): number {
  return new Set(problems.map(({ row }) => row)).size;
}

/** What is known of a file once its titles have been read. */
interface Opened {
  readonly scanner: RecordScanner;
  readonly builder: BatchBuilder;
}

class Reading {
  readonly #stream: RecordStream;
  readonly #buffer: RecordBuffer;
  #opened: Opened | null = null;

  constructor(stream: RecordStream) {
    this.#stream = stream;
    this.#buffer = new RecordBuffer(stream.file);
  }

  async *batches(onBytes: (bytes: number) => void): AsyncGenerator<RecordBatch> {
    for await (const chunk of this.#stream.content) {
      onBytes(chunk.length);
      this.#buffer.feed(chunk);
      yield* this.#fullBatches(false);
    }
    yield* this.#fullBatches(true);
    const { builder } = this.#opened ?? this.#noTitles();
    if (!builder.isEmpty) yield builder.take();
  }

  close(): void {
    this.#buffer.clear();
    this.#opened?.builder.close();
  }

  *#fullBatches(isLast: boolean): Generator<RecordBatch> {
    this.#opened ??= this.#open(isLast);
    if (this.#opened === null) return;
    const { scanner, builder } = this.#opened;
    for (;;) {
      const block = scanner.scan(builder.room, isLast);
      if (block.rows > 0) builder.add(block, scanner.lines);
      const broken = scanner.takeBroken();
      builder.reject(broken);
      if (builder.room === 0) yield builder.take();
      else if (block.rows === 0 && broken.length === 0) return;
    }
  }

  #open(isLast: boolean): Opened | null {
    const { file, columns } = this.#stream;
    const line = this.#buffer.takeLine(isLast);
    if (line === null) return null;
    const fields = headerFields(line, columns, file);
    return {
      scanner: new RecordScanner(this.#buffer, file, fields.length),
      builder: new BatchBuilder(file, columns, fields),
    };
  }

  #noTitles(): never {
    throw new ExtractFormatError('HEADER_MISSING', {}, { file: this.#stream.file });
  }
}
