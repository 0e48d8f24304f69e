import { join } from 'node:path';
import { sha256Hex } from '../../canonical/sha256.ts';
import { AuditError } from '../audit-error.ts';
import type { AuditFileSystem } from '../files/audit-file-system.ts';
import { segmentStart, segmentsIn } from '../files/segment-name.ts';
import { scanLog } from '../scan-log.ts';
import { retiredOf, type RetiredSegment, type RetiredSegments } from './retired-segments.ts';

/** A segment that is full, and where the chain stood at its end. */
export interface EndedSegment {
  readonly segment: RetiredSegment;
  readonly bytes: Uint8Array;
  /** What is kept if all segments up to this one go. */
  readonly stateAfter: Omit<RetiredSegments, 'segments'>;
}

/**
 * Every segment of a directory but the one that is written, the oldest first, after the whole log was verified.
 *
 * @throws AuditError - AUDIT_DAMAGED
 */
export async function endedSegments(
  files: AuditFileSystem,
  directory: string,
): Promise<readonly EndedSegment[]> {
  const names = segmentsIn(await files.list(directory));
  const nameEndingAt = new Map(names.slice(1).map((next, at) => [segmentStart(next) - 1, names[at] ?? '']));
  const ends: { readonly name: string; readonly root: string; readonly after: RetiredSegments }[] = [];
  const scan = await scanLog(files, directory, (record, state) => {
    const name = nameEndingAt.get(record.seq);
    if (name !== undefined) ends.push({ name, root: state.tree.root(), after: retiredOf(state, []) });
  });
  if (scan.damagedAt !== null) throw new AuditError('AUDIT_DAMAGED', { seq: scan.damagedAt });
  const ended: EndedSegment[] = [];
  for (const { name, root, after } of ends) {
    const bytes = await files.read(join(directory, name));
    const { segments: _, ...stateAfter } = after;
    const { seq: lastSeq, hash: lastHash, time: lastTime } = after.end;
    const sizes = { bytes: bytes.length, sha256: sha256Hex(bytes) };
    const segment = { name, ...sizes, lastSeq, lastHash, lastTime, root, disposed: false };
    ended.push({ segment, bytes, stateAfter });
  }
  return ended;
}
