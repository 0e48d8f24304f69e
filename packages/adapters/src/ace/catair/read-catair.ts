import type { ReadOptions } from '@tradepulse/core';
import type { ByteFile } from '../../source/byte-file.ts';
import { CatairError } from './catair-error.ts';
import type { CatairProblem } from './catair-problem.ts';
import { CatairRecord, type CatairBlock, type RecordSource } from './catair-record.ts';
import { chooseVersion } from './choose-version.ts';
import { Envelope } from './envelope.ts';
import { recordBlocks, recordScanner } from './record-blocks.ts';
import { tagIndex, type TagIndex } from './tag-index.ts';
import { UnknownRecords, type UnknownTag } from './unknown-records.ts';
import { ValuePlans } from './value-plans.ts';

/** How a file of CATAIR messages is read. */
export interface CatairOptions extends ReadOptions {
  /** Application identifier of records that stand in no block, such as a fragment of a message. */
  readonly application?: string;
  /** Day of a message whose batch header has none: which version of a layout it has. The newest, when not given. */
  readonly day?: string;
  /** Takes what is wrong with envelopes; without it the first one of severity `reject` raises an error. */
  readonly onProblem?: (problem: CatairProblem) => void;
}

/** Records in the order of the file. */
export interface CatairBatch {
  readonly file: string;
  /** Records whose layout is known, those of the envelopes among them. */
  readonly records: readonly CatairRecord[];
  /** How many records of which tag were passed over, because no layout of theirs is known. */
  readonly unknown: readonly UnknownTag[];
}

/**
 * Reads messages of the Automated Broker Interface: records of 80 columns in envelopes, trimmed, padded, with line
 * ends or without any. Memory holds one piece of the file; fields are read when they are asked for.
 *
 * @example
 * for await (const { records } of readCatair(file)) {
 *   for (const record of records) if (record.is(ae50)) duty += record.get('dutyAmount') ?? 0;
 * }
 * @yields batches, in the order of the file
 * @throws CatairError - a problem of an envelope, when `onProblem` is not given
 */
export async function* readCatair(file: ByteFile, options: CatairOptions = {}): AsyncGenerator<CatairBatch> {
  const reading = new Reading(file.name, options);
  const count = { bytes: 0, rows: 0 };
  for await (const block of recordBlocks(file.stream(options.signal))) {
    options.signal?.throwIfAborted();
    const batch = reading.read(block);
    count.bytes += block.length;
    count.rows += batch.records.length;
    options.onProgress?.({ ...count, totalBytes: file.size });
    yield batch;
  }
  reading.close();
}

/** What is known while a file is read. */
class Reading {
  readonly #file: string;
  readonly #options: CatairOptions;
  readonly #envelope: Envelope;
  readonly #scan: (block: Buffer) => void;
  readonly #indexes = new Map<string | null, TagIndex>();
  readonly #unknown = new UnknownRecords();
  readonly #plans = new ValuePlans();
  #records: CatairRecord[] = [];
  #toldOutside = false;

  constructor(file: string, options: CatairOptions) {
    this.#file = file;
    this.#options = options;
    this.#envelope = new Envelope((code, severity, line) => this.#report({ code, severity, file, line }));
    this.#scan = recordScanner((bytes, start, end, line) => this.#take(bytes, start, end, line));
  }

  read(block: Buffer): CatairBatch {
    this.#records = [];
    this.#scan(block);
    return { file: this.#file, records: this.#records, unknown: this.#unknown.taken() };
  }

  close(): void {
    this.#envelope.close();
  }

  #take(bytes: Buffer, start: number, end: number, line: number): void {
    const { block } = this.#envelope;
    const source: RecordSource = { bytes, start, end, file: this.#file, line, block, plans: this.#plans };
    const control = this.#envelope.take(source);
    if (control === null) this.#takeContent(source);
    else this.#records.push(control);
  }

  #takeContent(source: RecordSource): void {
    const { bytes, start, end, block } = source;
    const application = this.#applicationOf(block, source.line);
    const versions = this.#index(application).find(bytes, start);
    const day = block?.transmissionDate ?? this.#options.day ?? null;
    const layout = versions && chooseVersion(versions, day, bytes, start, end);
    if (layout === undefined)
      this.#unknown.add(application, bytes.toString('latin1', start, Math.min(start + 4, end)));
    else this.#records.push(new CatairRecord(layout, source));
  }

  #applicationOf(block: CatairBlock | null, line: number): string | null {
    if (block !== null) return block.application;
    if (this.#options.application !== undefined) return this.#options.application;
    if (!this.#toldOutside) {
      this.#toldOutside = true;
      this.#report({ code: 'RECORD_OUTSIDE_BLOCK', severity: 'warn', file: this.#file, line });
    }
    return null;
  }

  #index(application: string | null): TagIndex {
    const known = this.#indexes.get(application);
    if (known !== undefined) return known;
    const index = tagIndex(application);
    this.#indexes.set(application, index);
    return index;
  }

  #report(problem: CatairProblem): void {
    const { file, line } = problem;
    if (this.#options.onProblem !== undefined) this.#options.onProblem(problem);
    else if (problem.severity === 'reject') throw new CatairError(problem.code, {}, { file, line });
  }
}
