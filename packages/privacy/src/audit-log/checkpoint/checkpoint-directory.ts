import { join } from 'node:path';
import { AuditError, causeOf } from '../audit-error.ts';
import type { AuditFileSystem } from '../files/audit-file-system.ts';
import { nodeFileSystem } from '../files/node-file-system.ts';
import { readCheckpoint } from './checkpoint.ts';
import type { CheckpointAnchor } from './checkpoint-plan.ts';

const PATTERN = /^checkpoint-(\d{16})\.note$/;

/** An anchor that keeps every checkpoint as a file of its own. */
export interface CheckpointDirectory extends CheckpointAnchor {
  latest(): Promise<string | null>;
  /** Every checkpoint that is kept, the smallest first. */
  notes(): Promise<readonly string[]>;
}

/**
 * Keeps checkpoints in a directory, which is best on another disk or machine, where whoever can write the log cannot
 * write. A checkpoint is never replaced: one of the same size with another root is a fork, and is refused.
 *
 * @example
 * const anchor = checkpointDirectory('/mnt/witness/tradepulse');
 */
export function checkpointDirectory(
  directory: string,
  fileSystem: AuditFileSystem = nodeFileSystem,
): CheckpointDirectory {
  const read = async (name: string): Promise<string> =>
    Buffer.from(await fileSystem.read(join(directory, name))).toString('utf8');
  const names = async (): Promise<readonly string[]> => checkpointNames(fileSystem, directory);
  return Object.freeze({
    async publish(note: string) {
      await fileSystem.makeDirectory(directory);
      const size = readCheckpoint(note)?.size ?? null;
      if (size === null) throw new AuditError('AUDIT_CHECKPOINT_REFUSED', { reason: 'no checkpoint' });
      await publish(fileSystem, join(directory, nameOf(size)), note);
      await fileSystem.syncDirectory(directory);
    },
    async latest() {
      const newest = (await names()).at(-1);
      return newest === undefined ? null : read(newest);
    },
    async notes() {
      const all: string[] = [];
      for (const name of await names()) all.push(asNamed(name, await read(name)));
      return all;
    },
  });
}

async function publish(files: AuditFileSystem, path: string, note: string): Promise<void> {
  try {
    await files.create(path, Buffer.from(note));
  } catch (error) {
    if (causeOf(error) !== 'EEXIST') throw error;
    const there = readCheckpoint(Buffer.from(await files.read(path)).toString('utf8'));
    const offered = readCheckpoint(note);
    if (there?.root === offered?.root && there?.origin === offered?.origin) return;
    throw new AuditError('AUDIT_CHECKPOINT_REFUSED', { reason: 'another checkpoint of this size is kept' });
  }
}

/** An old checkpoint under the name of a newer one is no checkpoint: its lines are not those that its name says. */
function asNamed(name: string, note: string): string {
  const size = readCheckpoint(note)?.size ?? null;
  return size !== null && nameOf(size) === name ? note : '';
}

async function checkpointNames(files: AuditFileSystem, directory: string): Promise<readonly string[]> {
  try {
    return (await files.list(directory)).filter((name) => PATTERN.test(name)).toSorted();
  } catch (error) {
    if (causeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function nameOf(size: number): string {
  return `checkpoint-${String(size).padStart(16, '0')}.note`;
}
