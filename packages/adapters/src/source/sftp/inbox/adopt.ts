import { randomUUID } from 'node:crypto';
import { copyFile, constants, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent } from './local-error.ts';

const ADOPTED = 'adopted-';

/**
 * Moves the files of a folder that nobody owns any more into ours. The folder is first moved as a whole, which
 * one process alone can do; killed after that, the next one finds it inside ours.
 */
export async function adopt(from: string, into: string): Promise<void> {
  const inside = join(into, `${ADOPTED}${randomUUID().slice(0, 8)}`);
  try {
    await rename(from, inside);
  } catch (error) {
    if (isAbsent(error)) return;
    throw error;
  }
  await takeFiles(inside, into);
}

async function takeFiles(from: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    if (entry.isDirectory() && entry.name.startsWith(ADOPTED)) await takeFiles(path, into);
    else if (entry.isFile()) await takeFile(path, join(into, entry.name));
  }
  await rm(from, { recursive: true });
}

/** A file that was not complete is copied: a process that was believed dead cannot write into the copy. */
async function takeFile(path: string, target: string): Promise<void> {
  if (path.endsWith('.part')) await copyFile(path, target, constants.COPYFILE_FICLONE);
  else await rename(path, target);
}
