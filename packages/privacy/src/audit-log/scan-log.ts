import { join } from 'node:path';
import { emptyChain, headOf, takeLine, type ChainState } from './chain-state.ts';
import type { AuditFileSystem } from './files/audit-file-system.ts';
import { segmentHeader } from './files/segment-header.ts';
import { segmentName, segmentStart, segmentsIn } from './files/segment-name.ts';
import { parseObject, type LinkedRecord } from './read-line.ts';
import { hasRetired, retiredStart } from './retention/retired-segments.ts';

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
  readonly state: ChainState;
  /** How many records went to the archive before the first segment that is here. */
  readonly retired: number;
  /** Bytes of whole records in the last segment. */
  readonly lastSegmentBytes: number;
  readonly tail: TornTail | null;
  /** The number that the first damaged record would have; null when there is no damage but a torn tail. */
  readonly damagedAt: number | null;
}

/** Told every record, with the state of the chain after it. */
export type OnRecord = (record: LinkedRecord, state: ChainState) => void;

/** Reads and checks all segments of a directory. */
export async function scanLog(
  files: AuditFileSystem,
  directory: string,
  onRecord: OnRecord = () => undefined,
): Promise<LogScan> {
  const names = await files.list(directory);
  const segments = segmentsIn(names);
  const retired = await retiredStart(files, directory, names);
  const scan = { segments, state: retired ?? emptyChain(), retired: retired?.end.seq ?? 0, damagedAt: null };
  if (retired === null && hasRetired(names)) return damaged(scan);
  return scanSegments(files, directory, scan, onRecord);
}

type Scan = Omit<LogScan, 'lastSegmentBytes' | 'tail'>;

async function scanSegments(
  files: AuditFileSystem,
  directory: string,
  scan: Scan,
  onRecord: OnRecord,
): Promise<LogScan> {
  let keep = 0;
  for (const segment of scan.segments) {
    // A crash may leave segments that are in the archive already.
    if (segmentStart(segment) <= scan.retired) continue;
    if (segment !== segmentName(scan.state.end.seq + 1)) return damaged(scan);
    const bytes = await files.read(join(directory, segment));
    keep = readSegment(bytes, scan.state, onRecord);
    if (keep === bytes.length) continue;
    const rest = bytes.subarray(keep);
    if (segment !== scan.segments.at(-1) || !isCutOff(rest)) return damaged(scan);
    return { ...scan, lastSegmentBytes: keep, tail: { segment, keep, bytes: rest } };
  }
  return { ...scan, lastSegmentBytes: keep, tail: null };
}

/** Takes a segment in until something does not fit; gives the number of bytes that did. */
function readSegment(bytes: Uint8Array, state: ChainState, onRecord: OnRecord): number {
  let at = headerEnd(bytes, state);
  if (at === null) return 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return at;
    const record = takeLine(state, bytes.subarray(at, newline));
    if (record === null) return at;
    onRecord(record, state);
    at = newline + 1;
  }
}

/** Where the header ends: it must say, to the letter, what was read before it. */
function headerEnd(bytes: Uint8Array, state: ChainState): number | null {
  const head = headOf(state);
  if (head === null) return 0;
  const header = Buffer.from(segmentHeader(head));
  return header.equals(bytes.subarray(0, header.length)) ? header.length : null;
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

function damaged(scan: Scan): LogScan {
  return { ...scan, lastSegmentBytes: 0, tail: null, damagedAt: scan.state.end.seq + 1 };
}
