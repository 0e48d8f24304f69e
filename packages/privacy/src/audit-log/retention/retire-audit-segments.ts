import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { decide } from '../../authority/decide.ts';
import type { Principal } from '../../authority/principal.ts';
import { sha256Hex } from '../../canonical/sha256.ts';
import { systemClock, type Clock } from '../../clock.ts';
import { AuditError, causeOf } from '../audit-error.ts';
import type { AuditLog } from '../audit-log.ts';
import type { AuditRecord } from '../audit-record.ts';
import type { AuditFileSystem } from '../files/audit-file-system.ts';
import { nodeFileSystem } from '../files/node-file-system.ts';
import { actRecord } from '../record/act-record.ts';
import {
  AUDIT_RETENTION,
  isShorterThan,
  keptUntil,
  onlineUntil,
  type AuditRetention,
} from './audit-retention.ts';
import { endedSegments, type EndedSegment } from './ended-segments.ts';
import { keepRetired, readRetired, type RetiredSegment } from './retired-segments.ts';

/** Who retires segments, to where, by which schedule. */
export interface RetireOptions {
  /** An administrator of retention, who must not be a Security Administrator as well. */
  readonly principal: Principal;
  /** The project under which the act is recorded. */
  readonly project: string;
  /** Where segments go when they leave the log: another directory, best on another disk. */
  readonly archive: string;
  /** {@link AUDIT_RETENTION} when left out, and never shorter. */
  readonly retention?: AuditRetention;
  readonly clock?: Clock;
  readonly fileSystem?: AuditFileSystem;
}

/** The segments that left the log, and those that left the archive. */
export interface RetiredNames {
  readonly archived: readonly string[];
  readonly disposed: readonly string[];
}

/**
 * Moves whole segments whose time online is over to the archive, and disposes of archived ones whose time is over
 * altogether. Of every segment its digest, its last hash and the root up to it are kept, so that what remains still
 * verifies; the segment that is written is never touched. Nothing leaves before its time, whoever asks. The act is
 * recorded before and after; the outcome counts what went to the archive as released, what was disposed of as withheld.
 *
 * @throws AuditError - AUDIT_RETENTION_REFUSED; AUDIT_DAMAGED: a log that does not verify keeps everything
 * @example
 * await retireAuditSegments(audit, { principal, project: 'records', archive: '/mnt/archive/audit' });
 */
export async function retireAuditSegments(log: AuditLog, options: RetireOptions): Promise<RetiredNames> {
  const { archive: to, clock = systemClock, fileSystem: files = nodeFileSystem } = options;
  const { retention = AUDIT_RETENTION } = options;
  const act = await permitted(log, options, clock);
  await log.append({ ...act, phase: 'intent' });
  try {
    const now = clock.now();
    const archived = await archive({ files, from: log.directory, to }, onlineUntil(now, retention));
    const disposed = await dispose({ files, from: log.directory, to }, keptUntil(now, retention));
    const rows = { released: archived.length, withheld: disposed.length };
    await log.append({ ...act, phase: 'outcome', rows });
    return Object.freeze({ archived, disposed });
  } catch (error) {
    const code = error instanceof AuditError ? error.code : causeOf(error);
    await log.append({ ...act, phase: 'outcome', error: code });
    throw error;
  }
}

async function permitted(log: AuditLog, options: RetireOptions, clock: Clock): Promise<AuditRecord> {
  const { principal, project, retention = AUDIT_RETENTION } = options;
  const verb = 'ADMINISTER_RETENTION';
  const request = { verb, purpose: 'SYSTEM_ADMINISTRATION', project, module: null } as const;
  const decision = decide(principal, request, clock);
  const act = actRecord({ kind: 'AUDIT_RETENTION', corr: randomUUID(), principal, request, decision });
  const record: AuditRecord = { ...act, target: { kind: 'AUDIT_LOG', id: 'audit-log' } };
  const denied = decision.effect === 'deny' ? decision.reasons.join(', ') : null;
  // whoever administers security configures the log, and may not thin it out, whatever else they are.
  const isSecurity = record.actor.roles.includes('SECURITY_ADMIN') ? 'ROLE_DOES_NOT_PERMIT' : null;
  const isShort = isShorterThan(retention, AUDIT_RETENTION) ? 'SCHEDULE_TOO_SHORT' : null;
  const reason = denied ?? isSecurity ?? isShort;
  if (reason === null) return record;
  await log.append({ ...record, error: 'AUDIT_RETENTION_REFUSED' });
  throw new AuditError('AUDIT_RETENTION_REFUSED', { reason });
}

interface Places {
  readonly files: AuditFileSystem;
  readonly from: string;
  readonly to: string;
}

/** Copies first, keeps the roots next, removes last: a crash in between leaves nothing out. */
async function archive({ files, from, to }: Places, before: string): Promise<readonly string[]> {
  const ended = await endedSegments(files, from);
  const firstKept = ended.findIndex(({ segment }) => segment.lastTime >= before);
  const due = firstKept < 0 ? ended : ended.slice(0, firstKept);
  const last = due.at(-1);
  if (last === undefined) return [];
  const known = (await readRetired(files, from, await files.list(from)))?.segments ?? [];
  await files.makeDirectory(to);
  for (const segment of due) await copy(files, to, segment);
  await files.syncDirectory(to);
  await keepRetired(files, from, {
    ...last.stateAfter,
    segments: [...known, ...due.map(({ segment }) => segment)],
  });
  for (const { segment } of due) await files.remove(join(from, segment.name));
  await files.syncDirectory(from);
  return due.map(({ segment }) => segment.name);
}

/** A copy that is there already must be the same to the byte. */
async function copy(files: AuditFileSystem, to: string, { segment, bytes }: EndedSegment): Promise<void> {
  const path = join(to, segment.name);
  try {
    await files.create(path, bytes);
  } catch (error) {
    if (causeOf(error) !== 'EEXIST') throw error;
  }
  const isSame = sha256Hex(await files.read(path)) === segment.sha256;
  if (!isSame) throw new AuditError('AUDIT_RETENTION_REFUSED', { reason: 'ARCHIVE_DIFFERS' });
  await files.protect(path);
}

async function dispose({ files, from, to }: Places, before: string): Promise<readonly string[]> {
  const retired = await readRetired(files, from, await files.list(from));
  if (retired === null) return [];
  const isDue = ({ disposed, lastTime }: RetiredSegment): boolean => !disposed && lastTime < before;
  const due = retired.segments.filter(isDue).map(({ name }) => name);
  if (due.length === 0) return [];
  for (const name of due) await removeIfThere(files, join(to, name));
  await files.syncDirectory(to);
  const segments = retired.segments.map((each) => (isDue(each) ? { ...each, disposed: true } : each));
  await keepRetired(files, from, { ...retired, segments });
  return due;
}

async function removeIfThere(files: AuditFileSystem, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (causeOf(error) !== 'ENOENT') throw error;
  }
}
