import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskBytes } from '../../disk-file.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { MANIFEST, type ExpectedFile } from '../expected-files.ts';
import { isAbsent } from './local-error.ts';

/** Whether a folder of the inbox holds exactly a delivery: its manifest, its files, nothing else. */
export async function holdsDelivery(
  path: string,
  files: readonly ExpectedFile[],
  { manifest, signal }: { readonly manifest: Buffer | null; readonly signal: AbortSignal | undefined },
): Promise<'absent' | 'holds' | 'differs'> {
  const found = await entriesOf(path);
  if (found === null) return 'absent';
  const names = [...files.map(({ name }) => name), ...(manifest === null ? [] : [MANIFEST])];
  if (found.toSorted().join('/') !== names.toSorted().join('/')) return 'differs';
  if (manifest !== null && !manifest.equals(await readFile(join(path, MANIFEST)))) return 'differs';
  for (const { name, sha256 } of files) {
    if ((await fingerprintOf(diskBytes(join(path, name), signal))) !== sha256) return 'differs';
  }
  return 'holds';
}

async function entriesOf(path: string): Promise<readonly string[] | null> {
  try {
    return await readdir(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Removes what a staging folder holds of another delivery. */
export async function keepOnly(path: string, names: readonly string[]): Promise<void> {
  const kept = new Set(names.flatMap((name) => [name, `${name}.part`]));
  for (const entry of await readdir(path)) {
    if (!kept.has(entry)) await rm(join(path, entry), { recursive: true });
  }
}
