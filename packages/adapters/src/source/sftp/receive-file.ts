import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { diskBytes } from '../disk-file.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { Connection } from './remote/connection.ts';
import type { ExpectedFile } from './expected-files.ts';
import type { Line } from './remote/line.ts';
import { isAbsent } from './inbox/local-error.ts';
import { withRemoteFile, type RemoteFile, type RemoteVersion } from './remote/remote-file.ts';
import { TransferError } from './transfer-error.ts';

/** From where a file is received, and into which folder. */
export interface Receiving {
  readonly line: Line;
  readonly remoteFolder: string;
  readonly staging: string;
  readonly signal: AbortSignal | undefined;
  /** Hears how many bytes of a file are here. */
  readonly onBytes: (file: string, bytes: number) => void;
  /** Hears that the content of a file is compared with its hash. */
  readonly onCheck: (file: string) => void;
}

/**
 * Receives what is missing of a file and lets it have its name when its content is what is expected. Bytes of
 * an earlier attempt are kept; should the whole turn out wrong then, it is received once more from its beginning.
 *
 * @throws TransferError - SIZE_MISMATCH, HASH_MISMATCH, REMOTE_CHANGED, and those of the line
 */
export async function receiveFile(file: ExpectedFile, receiving: Receiving): Promise<void> {
  const { staging } = receiving;
  const target = join(staging, file.name);
  if (await holds(target, file, receiving)) return;
  const part = `${target}.part`;
  const mixed = await append(file, part, receiving);
  if (!(await holds(part, file, receiving))) {
    await rm(part);
    if (!mixed) throw new TransferError('HASH_MISMATCH', {}, { file: file.name });
    await receiveAgain(file, part, receiving);
  }
  await rename(part, target);
}

async function receiveAgain(file: ExpectedFile, part: string, receiving: Receiving): Promise<void> {
  const mixed = await append(file, part, receiving);
  if (await holds(part, file, receiving)) return;
  await rm(part);
  throw new TransferError(mixed ? 'REMOTE_CHANGED' : 'HASH_MISMATCH', {}, { file: file.name });
}

/** Whether a file is there with the expected content. */
async function holds(path: string, file: ExpectedFile, { signal, onCheck }: Receiving): Promise<boolean> {
  if ((await sizeOf(path)) !== file.bytes) return false;
  onCheck(file.name);
  return (await fingerprintOf(diskBytes(path, signal))) === file.sha256;
}

/** Receives the rest of a file; says whether what is here now may be of more than one version of it. */
async function append(file: ExpectedFile, part: string, receiving: Receiving): Promise<boolean> {
  const versions = new Set<string>();
  const size = (await sizeOf(part)) ?? 0;
  if (size > file.bytes) await rm(part);
  const resumed = size > 0 && size <= file.bytes;
  await receiving.line.run((connection) => appendRest(connection, { file, part, receiving, versions }));
  return resumed || versions.size > 1;
}

interface Rest {
  readonly file: ExpectedFile;
  readonly part: string;
  readonly receiving: Receiving;
  readonly versions: Set<string>;
}

async function appendRest(connection: Connection, rest: Rest): Promise<void> {
  const { file, part, receiving, versions } = rest;
  const path = posix.join(receiving.remoteFolder, file.name);
  await withRemoteFile(connection, path, async (remote) => {
    refuseSize(await noted(remote, versions), file);
    const local = await open(part, 'a', 0o600);
    try {
      await appendPieces(remote, local, rest);
      await local.sync();
    } finally {
      await local.close();
    }
    await noted(remote, versions);
  });
}

async function appendPieces(remote: RemoteFile, local: FileHandle, { file, receiving }: Rest): Promise<void> {
  let { size } = await local.stat();
  for await (const piece of remote.bytes(size, file.bytes)) {
    await local.appendFile(piece);
    size += piece.length;
    receiving.line.gained();
    receiving.onBytes(file.name, size);
  }
  if (size !== file.bytes) throw new TransferError('REMOTE_CHANGED', {}, { file: file.name });
}

async function noted(remote: RemoteFile, versions: Set<string>): Promise<RemoteVersion> {
  const version = await remote.version();
  versions.add(`${version.bytes} ${version.modified}`);
  return version;
}

function refuseSize({ bytes }: RemoteVersion, file: ExpectedFile): void {
  if (bytes !== file.bytes)
    throw new TransferError('SIZE_MISMATCH', { expected: file.bytes, actual: bytes }, { file: file.name });
}

/** The size of a file; null when it is not there. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
