import type { Clock } from '../clock.ts';
import type { AuditFileSystem } from './audit-file-system.ts';
import type { AuditSink } from './audit-sink.ts';
import type { Processes } from './process-identity.ts';

/** The end of a log: note it elsewhere, and cutting or rewriting the log can be detected. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
  /** RFC 6962 Merkle root over all records, in hexadecimal. */
  readonly root: string;
}

/** How to open a log. */
export interface AuditLogOptions {
  /** A directory of its own, on a local disk; it is made when there is none. */
  readonly directory: string;
  readonly clock?: Clock;
  /**
   * Called with the head after every `checkpointEvery` records and on closing, to note it elsewhere. Records
   * wait for it; when it fails the log is unavailable.
   */
  readonly onCheckpoint?: (head: AuditHead) => void | Promise<void>;
  /** Default 1,000. */
  readonly checkpointEvery?: number;
  /** A new file begins when the current one would grow beyond this; default 64 MiB. */
  readonly maxSegmentBytes?: number;
  /** How many records may wait for the disk at once; default 10,000. */
  readonly maxPending?: number;
  /** For tests: a file system that fails. */
  readonly fileSystem?: AuditFileSystem;
  /** For tests: other processes. */
  readonly processes?: Processes;
}

/** An open log: a sink that writes to a directory, for this process alone. */
export interface AuditLog extends AuditSink {
  readonly directory: string;
  /** The last durable record; null before the first. */
  head(): AuditHead | null;
  /** Waits for what is pending, then gives the directory back. */
  close(): Promise<void>;
}
