import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AuditError, causeOf } from '../audit-error.ts';
import type { AuditFileSystem } from './audit-file-system.ts';
import type { ProcessIdentity, Processes } from './process-identity.ts';
import { parseObject } from '../read-line.ts';

const LOCK = 'writer.lock';

/** Gives the lock back. */
export interface WriterLock {
  release(): Promise<void>;
}

interface Holder extends ProcessIdentity {
  readonly token: string;
}

/**
 * Takes the directory for one writer. The lock of a process that no longer runs is taken over, by one
 * contender only.
 *
 * @throws AuditError - AUDIT_LOCKED
 */
export async function takeWriterLock(
  files: AuditFileSystem,
  directory: string,
  processes: Processes,
): Promise<WriterLock> {
  const path = join(directory, LOCK);
  const own: Holder = { ...(await processes.self()), token: randomUUID() };
  const draft = join(directory, `${LOCK}.${own.token}`);
  await files.create(draft, Buffer.from(JSON.stringify(own)));
  try {
    if (!(await linkIfFree(files, draft, path))) await takeOver(files, { draft, path }, processes);
  } finally {
    await discard(files, draft);
  }
  return { release: () => files.remove(path) };
}

/** A link is made whole or not at all, so a lock always says who holds it. */
async function linkIfFree(files: AuditFileSystem, draft: string, path: string): Promise<boolean> {
  try {
    await files.link(draft, path);
    return true;
  } catch (error) {
    if (causeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Whoever holds the claim on this very lock may replace it. The lock is read again under the claim: an earlier
 * holder of the claim may have replaced it since.
 */
async function takeOver(
  files: AuditFileSystem,
  { draft, path }: { readonly draft: string; readonly path: string },
  processes: Processes,
): Promise<void> {
  const holder = holderIn(await files.read(path));
  if (holder === null || (await processes.isRunning(holder))) throw lockedBy(holder);
  const claim = `${path}.${holder.token}.claim`;
  if (!(await linkIfFree(files, draft, claim))) throw lockedBy(holder);
  try {
    const current = holderIn(await files.read(path));
    if (current?.token !== holder.token) throw lockedBy(current);
    await files.remove(path);
    if (!(await linkIfFree(files, draft, path))) throw lockedBy(null);
  } finally {
    await discard(files, claim);
  }
}

/** A draft or a claim that stays behind does no harm. */
async function discard(files: AuditFileSystem, path: string): Promise<void> {
  await Promise.allSettled([files.remove(path)]);
}

function holderIn(bytes: Uint8Array): Holder | null {
  const { pid, boot, started, token } = parseObject(bytes) ?? {};
  if (typeof pid !== 'number' || typeof token !== 'string' || !/^[0-9a-f-]{36}$/.test(token)) return null;
  return { pid, boot: textOrNull(boot), started: textOrNull(started), token };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function lockedBy(holder: Holder | null): Error {
  return new AuditError('AUDIT_LOCKED', { holder: holder === null ? 'unknown' : `process ${holder.pid}` });
}
