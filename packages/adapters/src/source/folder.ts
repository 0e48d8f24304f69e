import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ByteFile, FileSet } from './byte-file.ts';
import { diskFile, diskSize, notReadable } from './disk-file.ts';
import { combinedFingerprint, fingerprintOf } from './fingerprint.ts';

/** The files of a folder, such as an archive unpacked by hand. Folders inside it and links are left alone. */
export function folder(path: string): FileSet {
  const name = basename(path);
  return {
    name,
    files: () => filesOf(path),
    fingerprint: async (signal) => {
      const files = await filesOf(path);
      const fingerprints: string[] = [];
      for (const file of files) fingerprints.push(await fingerprintOf(file.stream(signal)));
      return combinedFingerprint(fingerprints);
    },
  };
}

async function filesOf(path: string): Promise<readonly ByteFile[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw notReadable(path, error);
  });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(path, entry.name));
  return Promise.all(names.toSorted().map(async (file) => diskFile(file, await diskSize(file))));
}
