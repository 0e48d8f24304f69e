import { mkdir, readdir, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { adopt } from './adopt.ts';
import { syncFolder } from './durable.ts';
import { isAbsent } from './local-error.ts';
import { HEARTBEAT_MS, isAlive, ownerToken } from './owner.ts';
import { TransferError } from '../transfer-error.ts';

/** A folder beside the deliveries in which one is put together; its name begins with a dot. */
export interface Staging {
  readonly path: string;
  /** Moves the folder to its place in one step; false when there is one already. */
  handOver(target: string): Promise<boolean>;
  /** Removes what was received: the delivery is in the inbox already. */
  discard(): Promise<void>;
  /** Leaves what was received for the next time. Does nothing after a hand-over. */
  release(): Promise<void>;
}

/**
 * Makes a staging folder of our own and takes over what earlier fetches of the same name left in theirs. Every
 * step that another process could take as well is a rename, which one of them alone can do; so two fetches at
 * once may both work for nothing, but never on the same files.
 *
 * @throws TransferError - INBOX_BUSY
 */
export async function claimStaging(inbox: string, name: string): Promise<Staging> {
  await mkdir(inbox, { recursive: true });
  const left = await leftovers(inbox, name);
  const path = join(inbox, `.${name}.${ownerToken()}.fetching`);
  await mkdir(path, { mode: 0o700 });
  for (const folder of left) await adopt(join(inbox, folder), path);
  const beat = setInterval(() => void signOfLife(path), HEARTBEAT_MS).unref();
  return {
    path,
    handOver: (target) => moved(path, target),
    discard: () => rm(path, { recursive: true }),
    release: async () => {
      clearInterval(beat);
      await release(path, join(inbox, `.${name}.partial`));
    },
  };
}

/** The staging folders of this name that nobody works in. */
async function leftovers(inbox: string, name: string): Promise<readonly string[]> {
  const entries = await readdir(inbox);
  const owned = entries.filter((entry) => tokenOf(entry, name) !== null);
  for (const entry of owned) {
    if (isAlive(tokenOf(entry, name) ?? '', await lastSign(join(inbox, entry)), Date.now()))
      throw new TransferError('INBOX_BUSY', {});
  }
  return [...owned, ...entries.filter((entry) => entry === `.${name}.partial`)];
}

/** Who owns a staging folder of this name; null for one of another, which may go on after ours with a dot. */
function tokenOf(entry: string, name: string): string | null {
  const [before, after] = [`.${name}.`, '.fetching'];
  if (!entry.startsWith(before) || !entry.endsWith(after)) return null;
  const token = entry.slice(before.length, -after.length);
  return token.includes('.') ? null : token;
}

async function lastSign(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isAbsent(error)) return 0;
    throw error;
  }
}

async function signOfLife(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

async function moved(path: string, target: string): Promise<boolean> {
  await syncFolder(path);
  try {
    await rename(path, target);
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  await syncFolder(dirname(target));
  return true;
}

async function release(path: string, partial: string): Promise<void> {
  try {
    // An empty folder is not worth keeping; one with files is not removed by this.
    await rmdir(path).catch(() => rename(path, partial));
  } catch (error) {
    if (isTaken(error)) await rm(path, { recursive: true });
    else if (!isAbsent(error)) throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOTEMPTY'].includes(String(error.code));
}
