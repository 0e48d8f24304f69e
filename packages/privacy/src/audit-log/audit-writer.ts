import { systemClock } from '../clock.ts';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditHead, AuditLog, AuditWriterOptions } from './audit-log.ts';
import { checkRecord, requireFitting } from './audit-record-schema.ts';
import type { AuditRecord } from './audit-record.ts';
import type { AuditReceipt } from './audit-sink.ts';
import type { AuditLine, AuditStore } from './audit-store.ts';
import { endAt, linkOf, type ChainEnd, type Stamp } from './chain.ts';
import { headOf, takeLine, type ChainState } from './chain-state.ts';
import { checkpointPlan, type CheckpointPlan } from './checkpoint/checkpoint-plan.ts';
import { failureRecord } from './failure-record.ts';
import type { EmergencyBlock } from './files/emergency-block.ts';
import { GroupCommit } from './group-commit.ts';
import { createPairing } from './pairing.ts';
import { stamper } from './stamp.ts';
import { withTimeout } from './with-timeout.ts';

const MAX_BATCH = 512;

/** How often a batch makes room for other writers before it gives up. */
const MAX_CONFLICTS = 100;

/** A record that waits, and when it was handed in. */
interface Entry {
  readonly record: AuditRecord;
  readonly stamp: Stamp;
}

/** What a writer works with. */
export interface WriterParts {
  readonly name: string;
  readonly store: AuditStore;
  readonly state: ChainState;
  readonly stamp: () => Stamp;
  readonly checkpoints: CheckpointPlan;
  /** Room that was kept for a last word when nothing else can be written; null for none. */
  readonly block: EmergencyBlock | null;
  readonly maxPending: number;
  readonly timeoutMilliseconds: number;
}

/** A writer with what its options leave out. */
export function auditWriter(
  options: AuditWriterOptions,
  parts: Pick<WriterParts, 'name' | 'store' | 'state' | 'block'>,
): AuditWriter {
  const { clock = systemClock, maxPending = 10_000, timeoutMilliseconds = 30_000 } = options;
  const checkpoints = checkpointPlan(options);
  return new AuditWriter({ ...parts, stamp: stamper(clock), checkpoints, maxPending, timeoutMilliseconds });
}

/** The writer of every chained log, whatever its store: `openAuditLog`, `openStoredAuditLog`. */
export class AuditWriter implements AuditLog {
  readonly directory: string;
  readonly #parts: WriterParts;
  readonly #pairing = createPairing();
  readonly #commit: GroupCommit<Entry, AuditReceipt>;
  #head: AuditHead | null;
  #noted: { readonly seq: number; readonly at: number };
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor(parts: WriterParts) {
    this.directory = parts.name;
    this.#parts = parts;
    this.#head = headOf(parts.state);
    this.#noted = { seq: parts.state.end.seq, at: performance.now() };
    this.#commit = new GroupCommit((entries) => this.#inTime(entries), MAX_BATCH);
  }

  head(): AuditHead | null {
    return this.#head;
  }

  // Everything that can be the record's fault is found out before anything is awaited: nobody else pays for it.
  async append(record: AuditRecord): Promise<AuditReceipt> {
    this.#requireWritable();
    const entry = { record: checkRecord(record), stamp: this.#parts.stamp() };
    requireFitting(entry.record);
    if (!this.#pairing.accept({ ...entry.record, seq: 0 })) {
      throw new AuditError('AUDIT_RECORD_INVALID', { field: 'phase' });
    }
    return this.#commit.submit(entry);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #requireWritable(): void {
    if (this.#closing !== null) throw new AuditError('AUDIT_CLOSED', {});
    if (this.#commit.failure !== null) throw this.#commit.failure.error;
    const { maxPending } = this.#parts;
    if (this.#commit.pending >= maxPending) throw new AuditError('AUDIT_OVERLOADED', { limit: maxPending });
  }

  /** Whatever fails or takes too long is the end of this writer: what the store holds is not known then. */
  async #inTime(entries: readonly Entry[]): Promise<readonly AuditReceipt[]> {
    const working = this.#write(entries);
    this.#working = working.catch(() => undefined);
    try {
      return await withTimeout(this.#parts.timeoutMilliseconds, working);
    } catch (error) {
      const cause = causeOf(error);
      await this.#lastWord(cause);
      throw new AuditError('AUDIT_UNAVAILABLE', { cause });
    }
  }

  async #write(entries: readonly Entry[]): Promise<readonly AuditReceipt[]> {
    const lines = entries.length === 0 ? [] : await this.#store(entries);
    if (this.#isDue()) await this.#note();
    this.#wakeInTime();
    return lines.map(({ seq, hash, time }) => Object.freeze({ seq, hash, time }));
  }

  async #store(entries: readonly Entry[]): Promise<readonly AuditLine[]> {
    const { store, state } = this.#parts;
    for (let attempt = 0; attempt < MAX_CONFLICTS; attempt += 1) {
      const lines = chained(entries, state.end);
      if ((await store.append({ after: this.#head, lines })) === 'taken') {
        for (const line of lines) this.#advance(line);
        this.#head = headOf(state);
        return lines;
      }
      await this.#catchUp();
    }
    throw Object.assign(new Error('others were always faster'), { code: 'CONFLICT' });
  }

  #advance({ seq, hash, time }: AuditLine): void {
    const { state } = this.#parts;
    state.tree.add(Buffer.from(hash, 'hex'));
    state.end = { seq, hash, time };
  }

  /** Follows what another writer has added, checking it as if it were read from the beginning. */
  async #catchUp(): Promise<void> {
    const { store, state } = this.#parts;
    for await (const bytes of store.linesAfter(state.end.seq)) {
      if (takeLine(state, bytes) === null)
        throw Object.assign(new Error('a wrong link'), { code: 'DAMAGED' });
    }
    this.#head = headOf(state);
  }

  #isDue(): boolean {
    const seq = this.#head?.seq ?? 0;
    const { everyRecords, everyMilliseconds } = this.#parts.checkpoints;
    if (seq <= this.#noted.seq) return false;
    return seq - this.#noted.seq >= everyRecords || performance.now() - this.#noted.at >= everyMilliseconds;
  }

  async #note(): Promise<void> {
    const head = this.#head;
    if (head === null || head.seq <= this.#noted.seq) return;
    await this.#parts.checkpoints.publish(head);
    this.#noted = { seq: head.seq, at: performance.now() };
  }

  /** Records that nobody follows have their checkpoint in time as well. */
  #wakeInTime(): void {
    const { everyMilliseconds } = this.#parts.checkpoints;
    const isWaiting = (this.#head?.seq ?? 0) > this.#noted.seq;
    if (!Number.isFinite(everyMilliseconds) || this.#timer !== undefined || !isWaiting) return;
    const wait = Math.max(1, this.#noted.at + everyMilliseconds - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // The failure stays with the commit, where the next caller meets it.
      this.#commit.tick().catch(() => undefined);
    }, wait);
    this.#timer.unref();
  }

  async #lastWord(cause: string): Promise<void> {
    const { state, block, stamp, timeoutMilliseconds } = this.#parts;
    if (block === null) return;
    try {
      const { line } = linkOf(failureRecord(cause, null), state.end, stamp());
      await withTimeout(timeoutMilliseconds, block.write(Buffer.from(line)));
    } catch {
      // There is nobody left to tell.
    }
  }

  /** A log that failed gives its store back as well; its state is found out on the next opening. */
  async #close(): Promise<void> {
    await this.#commit.settle();
    clearTimeout(this.#timer);
    // A call that took too long may still write: until it ends nobody else may.
    await this.#working;
    const { store, block } = this.#parts;
    const noted = await failureOf(async () => {
      if (this.#commit.failure === null) await this.#note();
    });
    const discarded = await failureOf(async () => block?.discard());
    const closed = await failureOf(() => store.close());
    const failed = noted ?? discarded ?? closed;
    if (failed !== null) throw failed;
  }
}

function chained(entries: readonly Entry[], from: ChainEnd): readonly AuditLine[] {
  let end = from;
  return entries.map(({ record, stamp }) => {
    const { link, line } = linkOf(record, end, stamp);
    end = endAt(link);
    return { seq: link.seq, hash: link.h, time: link.time, bytes: Buffer.from(line) };
  });
}

async function failureOf(work: () => Promise<void>): Promise<Error | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}
