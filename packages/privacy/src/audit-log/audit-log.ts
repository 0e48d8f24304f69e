import type { Clock } from '../clock.ts';
import type { AuditFileSystem } from './files/audit-file-system.ts';
import type { AuditSink } from './audit-sink.ts';
import type { CheckpointOptions } from './checkpoint/checkpoint-plan.ts';
import type { FreeSpaceWarning } from './files/free-space.ts';
import type { Processes } from './files/process-identity.ts';

/** The end of a log: note it elsewhere, and cutting or rewriting the log can be detected. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
  /** RFC 6962 Merkle root over all records, in hexadecimal. */
  readonly root: string;
}

/** What every chained log can be told, whatever its store. */
export interface AuditWriterOptions {
  readonly clock?: Clock;
  /**
   * Called with the head after every `checkpointEvery` records and on closing, to note it elsewhere. Records
   * wait for it; when it fails the log is unavailable.
   */
  readonly onCheckpoint?: (head: AuditHead) => void | Promise<void>;
  /** Default 1,000. */
  readonly checkpointEvery?: number;
  /** Signed checkpoints, and where they go. Records wait for them; when one fails the log is unavailable. */
  readonly checkpoints?: CheckpointOptions;
  /** How many records may wait at once; default 10,000. Beyond that they are refused, never dropped. */
  readonly maxPending?: number;
  /** How long a batch may take until the log counts as unavailable; default 30,000. */
  readonly timeoutMilliseconds?: number;
}

/** How to open a log. */
export interface AuditLogOptions extends AuditWriterOptions {
  /** A directory of its own, on a local disk; it is made when there is none. */
  readonly directory: string;
  /** A new file begins when the current one would grow beyond this; default 64 MiB. */
  readonly maxSegmentBytes?: number;
  /** Whom to tell when the disk is filling up: NIST SP 800-53 AU-5(1). */
  readonly freeSpace?: FreeSpaceWarning;
  /** For tests: a file system that fails. */
  readonly fileSystem?: AuditFileSystem;
  /** For tests: other processes. */
  readonly processes?: Processes;
}

/** An open log whose records are chained, whatever its store. */
export interface ChainedAuditLog extends AuditSink {
  /** The last durable record; null before the first. */
  head(): AuditHead | null;
  /** Waits for what is pending, notes the head, then gives the store back. */
  close(): Promise<void>;
  /** As `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** An open log: a sink that writes to a directory, for this process alone. */
export interface AuditLog extends ChainedAuditLog {
  readonly directory: string;
}
