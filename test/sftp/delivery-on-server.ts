import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExpectedFile } from '@tradepulse/adapters/sftp';
import { randomNumbers } from '../equivalence/generated-rows.ts';

/** Folders of one test: what the server gives, and where deliveries arrive. */
export interface Places {
  readonly remoteFolder: string;
  readonly inbox: string;
}

/** The folders of one test; the server's is called `2026-10`. */
export async function newPlaces(): Promise<Places> {
  const root = await mkdtemp(join(tmpdir(), 'tradepulse-sftp-'));
  const remoteFolder = join(root, 'outgoing', '2026-10');
  await mkdir(remoteFolder, { recursive: true });
  return { remoteFolder, inbox: join(root, 'inbox') };
}

/** Bytes that do not repeat, the same for the same seed. */
export function randomBytes(length: number, seed: number): Buffer {
  const random = randomNumbers(seed);
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
  return bytes;
}

/** A file as a manifest announces it. */
export function announced(name: string, content: Buffer): ExpectedFile {
  return { name, bytes: content.length, sha256: sha256(content) };
}

/** Writes files and their manifest into a folder; the manifest says what `said` changes in it. */
export async function putDelivery(
  folder: string,
  files: Readonly<Record<string, Buffer>>,
  said: (files: readonly ExpectedFile[]) => unknown = (all) => ({ files: all }),
): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const all = Object.entries(files).map(([name, content]) => announced(name, content));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(said(all)));
}

/** SHA-256 of each file of a folder, by its name. */
export async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  const hashes = names.map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
