import { dirname, join, resolve } from 'node:path';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditLog, AuditLogOptions } from './audit-log.ts';
import type { AuditRecord } from './audit-record.ts';
import { auditWriter } from './audit-writer.ts';
import { checkAnchored } from './checkpoint/check-anchored.ts';
import type { AuditFileSystem } from './files/audit-file-system.ts';
import { EmergencyBlock } from './files/emergency-block.ts';
import { FileStore, type FileStoreParts } from './files/file-store.ts';
import { FreeSpace } from './files/free-space.ts';
import { nodeFileSystem } from './files/node-file-system.ts';
import { machineProcesses } from './files/process-identity.ts';
import { recoverTail } from './files/recover-tail.ts';
import { SegmentWriter } from './files/segment-writer.ts';
import { takeWriterLock } from './files/writer-lock.ts';
import { scanLog, type LogScan } from './scan-log.ts';

/**
 * Opens the audit log in a directory, for one writer. What is there is verified first: a tail that a crash
 * cut off is set aside and recorded (RECOVERED_TAIL), any other damage refuses to open, and so does a log that
 * does not contain the newest checkpoint of its anchor.
 *
 * After a write or a sync that failed the log takes nothing more (AUDIT_UNAVAILABLE), because what the disk
 * holds is not known then: close it and open it again. The failure is recorded in a block that was kept for it, and
 * in the log when it is opened next (AUDIT_FAILURE).
 *
 * @throws AuditError - AUDIT_LOCKED, AUDIT_DAMAGED, AUDIT_UNAVAILABLE
 * @example
 * const audit = await openAuditLog({ directory: 'audit' });
 * await audit.append({ ...record, phase: 'intent' });
 */
export async function openAuditLog(options: AuditLogOptions): Promise<AuditLog> {
  const files = options.fileSystem ?? nodeFileSystem;
  const directory = resolve(options.directory);
  try {
    await files.makeDirectory(directory);
    await files.syncDirectory(dirname(directory));
    const lock = await takeWriterLock(files, directory, options.processes ?? machineProcesses);
    const parts = {
      lock,
      segments: new SegmentWriter(files, directory, options.maxSegmentBytes ?? 64 * 1024 * 1024),
      space: new FreeSpace(files, directory, options.freeSpace ?? null),
    };
    return await openLocked({ ...options, directory }, files, parts, new EmergencyBlock(files, directory));
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}

async function openLocked(
  options: AuditLogOptions,
  files: AuditFileSystem,
  parts: FileStoreParts,
  block: EmergencyBlock,
): Promise<AuditLog> {
  const { directory } = options;
  try {
    const scan = await scanChecked(options, files);
    const recovered = scan.tail === null ? null : await recoverTail(files, directory, scan.tail);
    const inherited = await block.inherited();
    await resume(files, directory, parts.segments, scan);
    const { state } = scan;
    const log = auditWriter(options, { name: directory, store: new FileStore(parts), block, state });
    await appendAll(log, [recovered, inherited]);
    await block.prepare();
    return log;
  } catch (error) {
    // The failure that led here is the one to report, whatever happens while cleaning up.
    await Promise.allSettled([parts.segments.close(), parts.lock.release()]);
    throw error;
  }
}

async function scanChecked(options: AuditLogOptions, files: AuditFileSystem): Promise<LogScan> {
  const anchored = await checkAnchored(options.checkpoints);
  const scan = await scanLog(files, options.directory, (_, state) => anchored.at(state));
  const damagedAt = scan.damagedAt ?? anchored.damagedAt(scan.state, scan.retired);
  if (damagedAt !== null) throw new AuditError('AUDIT_DAMAGED', { seq: damagedAt });
  return scan;
}

/** A crash may have come between the last segment and taking the permission to write from the one before. */
async function resume(
  files: AuditFileSystem,
  directory: string,
  segments: SegmentWriter,
  scan: LogScan,
): Promise<void> {
  const [before, last] = [scan.segments.at(-2), scan.segments.at(-1)];
  if (before !== undefined) await files.protect(join(directory, before));
  if (last !== undefined) await segments.resume(last, scan.lastSegmentBytes);
}

async function appendAll(log: AuditLog, records: readonly (AuditRecord | null)[]): Promise<void> {
  for (const record of records) if (record !== null) await log.append(record);
}
