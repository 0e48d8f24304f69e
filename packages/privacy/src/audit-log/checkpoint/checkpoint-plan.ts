import type { AuditHead } from '../audit-log.ts';
import { signCheckpoint } from './checkpoint.ts';
import type { NoteSigner } from './signed-note.ts';

/** Where signed checkpoints go, outside the log's own directory or database: another disk, another machine, a witness. */
export interface CheckpointAnchor {
  /** Keeps a checkpoint; resolves when it is durable there. A rejection closes the log: no checkpoint, no data. */
  publish(note: string): Promise<void>;
  /** The newest checkpoint that is kept, against which a log is held when it is opened; null when there is none. */
  latest?(): Promise<string | null>;
}

/** How a log is anchored. */
export interface CheckpointOptions {
  readonly signer: NoteSigner;
  readonly anchor: CheckpointAnchor;
  /** Which log it is; the name of the signer when left out. */
  readonly origin?: string;
  /** A checkpoint at the latest after so many records; default 1,000. */
  readonly everyRecords?: number;
  /** A checkpoint at the latest so many seconds after a record; default 60. */
  readonly everySeconds?: number;
}

/** When heads are told to the outside, and how. */
export interface CheckpointPlan {
  readonly everyRecords: number;
  readonly everyMilliseconds: number;
  readonly publish: (head: AuditHead) => Promise<void>;
}

/** Joins the unsigned head and the signed checkpoint that a host may ask for. */
export function checkpointPlan(options: {
  readonly onCheckpoint?: (head: AuditHead) => void | Promise<void>;
  readonly checkpointEvery?: number;
  readonly checkpoints?: CheckpointOptions;
}): CheckpointPlan {
  const { onCheckpoint, checkpointEvery, checkpoints } = options;
  const everyRecords = Math.min(checkpointEvery ?? Infinity, checkpoints?.everyRecords ?? Infinity);
  return {
    everyRecords: Number.isFinite(everyRecords) ? everyRecords : 1000,
    everyMilliseconds: checkpoints === undefined ? Infinity : (checkpoints.everySeconds ?? 60) * 1000,
    async publish(head) {
      await onCheckpoint?.(head);
      if (checkpoints !== undefined) await publishSigned(head, checkpoints);
    },
  };
}

async function publishSigned(head: AuditHead, { signer, anchor, origin }: CheckpointOptions): Promise<void> {
  const checkpoint = { origin: origin ?? signer.name, size: head.seq, root: head.root };
  await anchor.publish(await signCheckpoint(checkpoint, signer));
}
