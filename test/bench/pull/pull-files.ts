import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib';

const data = join(import.meta.dirname, '..', '..', '..', 'examples', 'data', 'census-imports-2024');

/** Every U.S. import of 2024, as the demo has it. */
export async function pullFiles(): Promise<readonly string[]> {
  const names = (await readdir(data)).filter((name) => name.endsWith('.csv.gz'));
  return names.toSorted().map((name) => join(data, name));
}

/** The first rows of the pull, for a run that only looks whether everything works. */
export async function smallPull(folder: string, rows: number): Promise<readonly string[]> {
  const [first = ''] = await pullFiles();
  const lines = gunzipSync(await readFile(first))
    .toString('utf8')
    .split('\n', rows + 1);
  const file = join(folder, 'small.csv.gz');
  await writeFile(file, gzipSync(`${lines.join('\n')}\n`));
  return [file];
}

/** Unpacked bytes of files. */
export async function unpackedBytes(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    for await (const chunk of createReadStream(file).pipe(createGunzip())) bytes += (chunk as Buffer).length;
  }
  return bytes;
}
