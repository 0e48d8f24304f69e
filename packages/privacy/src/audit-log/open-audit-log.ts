import { dirname, resolve } from 'node:path';
import { systemClock } from '../clock.ts';
import { AuditError, causeOf } from './audit-error.ts';
import type { AuditFileSystem } from './audit-file-system.ts';
import type { AuditLog, AuditLogOptions } from './audit-log.ts';
import { AuditLogWriter } from './audit-log-writer.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { machineProcesses } from './process-identity.ts';
import { recoverTail } from './recover-tail.ts';
import { scanLog, type LogScan } from './scan-log.ts';
import { SegmentWriter } from './segment-writer.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/**
 * Opens the audit log in a directory, for one writer. What is there is verified first: a tail that a crash
 * cut off is set aside and recorded (RECOVERED_TAIL), any other damage refuses to open.
 *
 * After a write or a sync that failed the log takes nothing more (AUDIT_UNAVAILABLE), because what the disk
 * holds is not known then: close it and open it again.
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
    return await openLocked({ ...options, directory }, files, lock);
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw new AuditError('AUDIT_UNAVAILABLE', { cause: causeOf(error) });
  }
}

async function openLocked(
  options: AuditLogOptions,
  files: AuditFileSystem,
  lock: WriterLock,
): Promise<AuditLog> {
  const segments = new SegmentWriter(files, options.directory, options.maxSegmentBytes ?? 64 * 1024 * 1024);
  try {
    const scan = await scanLog(files, options.directory);
    if (scan.damagedAt !== null) throw new AuditError('AUDIT_DAMAGED', { seq: scan.damagedAt });
    const recovered = scan.tail === null ? null : await recoverTail(files, options.directory, scan.tail);
    const last = scan.segments.at(-1);
    if (last !== undefined) await segments.resume(last, scan.lastSegmentBytes);
    const log = writerOf(options, scan, segments, lock);
    if (recovered !== null) await log.append(recovered);
    return log;
  } catch (error) {
    await giveBack(segments, lock);
    throw error;
  }
}

function writerOf(
  options: AuditLogOptions,
  { end, tree }: LogScan,
  segments: SegmentWriter,
  lock: WriterLock,
): AuditLogWriter {
  const { directory, clock = systemClock, onCheckpoint = () => undefined } = options;
  const { checkpointEvery = 1000, maxPending = 10_000 } = options;
  return new AuditLogWriter({
    directory,
    clock,
    end,
    tree,
    segments,
    lock,
    onCheckpoint,
    checkpointEvery,
    maxPending,
  });
}

/** The failure that led here is the one to report, whatever happens while cleaning up. */
async function giveBack(segments: SegmentWriter, lock: WriterLock): Promise<void> {
  await Promise.allSettled([segments.close(), lock.release()]);
}
