import { join } from 'node:path';
import type { AuditFileSystem } from './audit-file-system.ts';
import { CHAIN_START, endAt, type ChainEnd } from './chain.ts';
import { createMerkleTree, type MerkleTree } from './merkle/merkle-tree.ts';
import { createPairing, type Pairing } from './pairing.ts';
import { parseObject, readLine, type LinkedRecord } from './read-line.ts';
import { segmentName, segmentsIn } from './segment-name.ts';

/** The bytes after the last whole record, when a write was cut off there. */
export interface TornTail {
  readonly segment: string;
  /** How many bytes of the segment are whole records. */
  readonly keep: number;
  readonly bytes: Uint8Array;
}

/** What a log holds, read from its first record to its end or to its first damage. */
export interface LogScan {
  readonly segments: readonly string[];
  readonly end: ChainEnd;
  readonly tree: MerkleTree;
  readonly pairing: Pairing;
  /** Bytes of whole records in the last segment. */
  readonly lastSegmentBytes: number;
  readonly tail: TornTail | null;
  /** The number that the first damaged record would have; null when there is no damage but a torn tail. */
  readonly damagedAt: number | null;
}

interface Progress {
  end: ChainEnd;
  readonly tree: MerkleTree;
  readonly pairing: Pairing;
  readonly onRecord: (record: LinkedRecord) => void;
}

/** Reads and checks all segments of a directory. */
export async function scanLog(
  files: AuditFileSystem,
  directory: string,
  onRecord: (record: LinkedRecord) => void = () => undefined,
): Promise<LogScan> {
  const segments = segmentsIn(await files.list(directory));
  const progress: Progress = {
    end: CHAIN_START,
    tree: createMerkleTree(),
    pairing: createPairing(),
    onRecord,
  };
  let keep = 0;
  for (const segment of segments) {
    if (segment !== segmentName(progress.end.seq + 1)) return damaged(segments, progress);
    const bytes = await files.read(join(directory, segment));
    keep = readRecords(bytes, progress);
    if (keep === bytes.length) continue;
    const rest = bytes.subarray(keep);
    if (segment !== segments.at(-1) || !isCutOff(rest)) return damaged(segments, progress);
    return { ...whole(segments, progress, keep), tail: { segment, keep, bytes: rest } };
  }
  return whole(segments, progress, keep);
}

/** Takes records in until one does not fit; gives the number of bytes that did. */
function readRecords(bytes: Uint8Array, progress: Progress): number {
  let at = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return at;
    const record = readLine(bytes.subarray(at, newline), progress.end);
    if (record === null || !progress.pairing.accept(record)) return at;
    progress.tree.add(Buffer.from(record.h, 'hex'));
    progress.end = endAt(record);
    progress.onRecord(record);
    at = newline + 1;
  }
}

const NEWLINE = 10;

/** A write that was cut off leaves no whole JSON line: one that is there was written whole and changed since. */
function isCutOff(rest: Uint8Array): boolean {
  for (let at = 0; ;) {
    const newline = rest.indexOf(NEWLINE, at);
    if (newline < 0) return true;
    if (parseObject(rest.subarray(at, newline)) !== null) return false;
    at = newline + 1;
  }
}

function whole(segments: readonly string[], progress: Progress, lastSegmentBytes: number): LogScan {
  const { end, tree, pairing } = progress;
  return { segments, end, tree, pairing, lastSegmentBytes, tail: null, damagedAt: null };
}

function damaged(segments: readonly string[], progress: Progress): LogScan {
  return { ...whole(segments, progress, 0), damagedAt: progress.end.seq + 1 };
}
