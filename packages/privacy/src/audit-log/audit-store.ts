import type { AuditHead } from './audit-log.ts';

/** A record's line, ready to be stored: its canonical bytes, with the newline. */
export interface AuditLine {
  readonly seq: number;
  readonly hash: string;
  /** The record's time, RFC 3339 in UTC. */
  readonly time: string;
  readonly bytes: Uint8Array;
}

/** Lines that belong together, and the head that they follow; null before the first. */
export interface AuditBatch {
  readonly after: AuditHead | null;
  readonly lines: readonly AuditLine[];
}

/**
 * Where a chained log keeps its lines: files, or a table. The chain, the queue, the checkpoints and the poisoning are
 * the writer's, so that every store makes the same promises.
 */
export interface AuditStore {
  /**
   * Takes a batch, all of it or nothing; resolves when it is durable. `conflict`: another writer's records stand
   * there already, and nothing was taken. After a rejection nobody knows what is there: the log is closed.
   */
  append(batch: AuditBatch): Promise<'taken' | 'conflict'>;
  /** Lines (without newlines) after a record, in order; asked for after a conflict. */
  linesAfter(seq: number): AsyncIterable<Uint8Array>;
  /** Gives back what the store holds. */
  close(): Promise<void>;
}
