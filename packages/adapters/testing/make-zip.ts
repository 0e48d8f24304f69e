import { createWriteStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile, type Options } from 'yazl';

/** A folder of its own for the files of one test. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tradepulse-'));
}

/** Writes a file into a folder of its own; returns its path. */
export async function makeFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

/** Writes a zip archive from member names and contents; returns its path. */
export async function makeZip(
  name: string,
  members: Readonly<Record<string, string | Buffer>>,
  options: Partial<Options> = {},
): Promise<string> {
  const path = join(await temporaryFolder(), name);
  const zip = new ZipFile();
  for (const [member, content] of Object.entries(members))
    zip.addBuffer(Buffer.from(content), member, options);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
