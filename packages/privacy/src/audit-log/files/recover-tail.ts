import { join } from 'node:path';
import { sha256Hex } from '../../canonical/sha256.ts';
import { causeOf } from '../audit-error.ts';
import type { AuditFileSystem } from './audit-file-system.ts';
import type { AuditRecord } from '../audit-record.ts';
import { ownRecord } from '../failure-record.ts';
import type { TornTail } from '../scan-log.ts';

/**
 * Moves a torn tail out of its segment into a file of its own, and gives the record that says so. Nothing
 * that was acknowledged is lost: an acknowledged record is whole.
 */
export async function recoverTail(
  files: AuditFileSystem,
  directory: string,
  tail: TornTail,
): Promise<AuditRecord> {
  await keepApart(files, join(directory, `quarantine-${tail.segment}-${tail.keep}`), tail.bytes);
  await files.syncDirectory(directory);
  await files.truncate(join(directory, tail.segment), tail.keep);
  return recordOf(tail);
}

/** A crash between the two steps leaves the same bytes under the same name. */
async function keepApart(files: AuditFileSystem, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await files.create(path, bytes);
  } catch (error) {
    if (causeOf(error) !== 'EEXIST') throw error;
    const there = await files.read(path);
    if (!Buffer.from(there).equals(bytes)) await files.create(`${path}-${sha256Hex(bytes)}`, bytes);
  }
}

function recordOf({ segment, keep, bytes }: TornTail): AuditRecord {
  const content = { bytes: bytes.length, digest: sha256Hex(bytes) };
  return ownRecord('RECOVERED_TAIL', `${segment}-${keep}`, { content });
}
