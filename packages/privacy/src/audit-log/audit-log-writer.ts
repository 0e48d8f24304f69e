import type { Clock } from '../clock.ts';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditHead, AuditLog } from './audit-log.ts';
import { checkRecord } from './audit-record-schema.ts';
import type { AuditRecord } from './audit-record.ts';
import type { AuditReceipt } from './audit-sink.ts';
import { chainRecord, endAt, lineOf, type ChainEnd } from './chain.ts';
import { GroupCommit } from './group-commit.ts';
import type { MerkleTree } from './merkle/merkle-tree.ts';
import { createPairing } from './pairing.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { WriterLock } from './writer-lock.ts';

/** The largest record, in bytes. */
const MAX_RECORD_BYTES = 65_536;

const MAX_BATCH = 512;

interface Line {
  readonly bytes: Uint8Array;
  readonly end: ChainEnd;
}

/** What a writer works with. */
export interface WriterParts {
  readonly directory: string;
  readonly clock: Clock;
  readonly end: ChainEnd;
  readonly tree: MerkleTree;
  readonly segments: SegmentWriter;
  readonly lock: WriterLock;
  readonly onCheckpoint: (head: AuditHead) => void | Promise<void>;
  readonly checkpointEvery: number;
  readonly maxPending: number;
}

/** The log of {@link openAuditLog}. */
export class AuditLogWriter implements AuditLog {
  readonly directory: string;
  readonly #parts: WriterParts;
  readonly #pairing = createPairing();
  readonly #commit: GroupCommit<Line>;
  #end: ChainEnd;
  #head: AuditHead | null;
  #notedSeq: number;
  #closing: Promise<void> | null = null;

  constructor(parts: WriterParts) {
    this.directory = parts.directory;
    this.#parts = parts;
    this.#end = parts.end;
    const { seq, hash } = parts.end;
    this.#head = seq === 0 ? null : Object.freeze({ seq, hash, root: parts.tree.root() });
    this.#notedSeq = parts.end.seq;
    this.#commit = new GroupCommit((lines) => this.#write(lines), MAX_BATCH);
  }

  head(): AuditHead | null {
    return this.#head;
  }

  // The number and the link are given before anything is awaited: records stand in the order of the calls.
  async append(record: AuditRecord): Promise<AuditReceipt> {
    this.#requireWritable();
    const chained = chainRecord(checkRecord(record), this.#end, this.#parts.clock.now());
    const bytes = Buffer.from(lineOf(chained));
    if (bytes.length > MAX_RECORD_BYTES) {
      throw new AuditError('AUDIT_RECORD_TOO_LARGE', { limit: MAX_RECORD_BYTES });
    }
    if (!this.#pairing.accept(chained)) throw new AuditError('AUDIT_RECORD_INVALID', { field: 'phase' });
    this.#end = endAt(chained);
    await this.#commit.submit({ bytes, end: this.#end });
    return Object.freeze({ seq: chained.seq, hash: chained.h, time: chained.time });
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #requireWritable(): void {
    if (this.#closing !== null) throw new AuditError('AUDIT_CLOSED', {});
    if (this.#commit.failure !== null) throw this.#commit.failure.error;
    const { maxPending } = this.#parts;
    if (this.#commit.pending >= maxPending) throw new AuditError('AUDIT_OVERLOADED', { limit: maxPending });
  }

  async #write(lines: readonly Line[]): Promise<void> {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    try {
      await this.#parts.segments.write(Buffer.concat(lines.map(({ bytes }) => bytes)), first.end.seq);
      for (const { end } of lines) this.#parts.tree.add(Buffer.from(end.hash, 'hex'));
      this.#head = Object.freeze({ seq: last.end.seq, hash: last.end.hash, root: this.#parts.tree.root() });
      if (last.end.seq - this.#notedSeq >= this.#parts.checkpointEvery) await this.#note(this.#head);
    } catch (error) {
      throw new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
    }
  }

  async #note(head: AuditHead): Promise<void> {
    await this.#parts.onCheckpoint(head);
    this.#notedSeq = head.seq;
  }

  /** A log that failed gives its directory back as well; its state is found out on the next opening. */
  async #close(): Promise<void> {
    await this.#commit.settle();
    const outcomes = [
      await settled(() => this.#noteLast()),
      await settled(() => this.#parts.segments.close()),
      await settled(() => this.#parts.lock.release()),
    ];
    const failed = outcomes.find((outcome) => outcome !== null);
    if (failed !== undefined) throw failed;
  }

  async #noteLast(): Promise<void> {
    const head = this.#head;
    if (this.#commit.failure === null && head !== null && head.seq > this.#notedSeq) await this.#note(head);
  }
}

async function settled(work: () => Promise<void>): Promise<Error | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}
