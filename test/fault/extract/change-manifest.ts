import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in a manifest, as far as faults change it. */
export interface ManifestText {
  extractId: string;
  module: string | null;
  readonly files: readonly ManifestFile[];
}

interface ManifestFile {
  readonly name: string;
  readonly totals: Record<string, string>;
  sha256: string;
  bytes: number;
  rows: number;
}

/** Changes the manifest of an extract. */
export async function changeManifest(at: string, edit: (manifest: ManifestText) => void): Promise<void> {
  const path = join(at, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as ManifestText;
  edit(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

/** Makes length and hash of a file in the manifest what they are, as a sender does who takes them too late. */
export async function sayWhatIsThere(at: string, name: string): Promise<void> {
  const content = await readFile(join(at, name));
  const sha256 = createHash('sha256').update(content).digest('hex');
  await changeManifest(at, ({ files }) => {
    const file = files.find((one) => one.name === name);
    Object.assign(file ?? {}, { sha256, bytes: content.length });
  });
}
