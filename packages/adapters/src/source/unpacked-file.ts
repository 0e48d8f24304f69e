import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { ReadError } from '../errors/read-error.ts';
import type { ByteFile } from './byte-file.ts';
import { diskFile, diskSize, notReadable } from './disk-file.ts';
import { inflated } from './inflated.ts';
import { defaultLimits, limited, type ReadLimits } from './limits.ts';

/**
 * A file on disk, unpacked while it is read when its first bytes say that it is gzip, whatever its name.
 *
 * @throws ReadError - FILE_NOT_READABLE
 */
export async function unpackedFile(path: string, limits: ReadLimits = defaultLimits): Promise<ByteFile> {
  const size = await diskSize(path);
  if (!(await isGzip(path))) return diskFile(path, size);
  return { name: basename(path), size: null, stream: (signal) => gunzipped(path, size, limits, signal) };
}

async function isGzip(path: string): Promise<boolean> {
  const start = Buffer.alloc(2);
  const handle = await open(path).catch((error: unknown) => {
    throw notReadable(path, error);
  });
  try {
    await handle.read(start, 0, 2, 0);
  } finally {
    await handle.close();
  }
  return start[0] === 0x1f && start[1] === 0x8b;
}

async function* gunzipped(
  path: string,
  size: number,
  limits: ReadLimits,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const file = basename(path);
  const bytes = inflated(createReadStream(path), createGunzip({ chunkSize: 262_144 }), signal);
  try {
    yield* limited(bytes, limits, { file, size });
  } catch (error) {
    throw packingError(file, error);
  }
}

/** The typed form of a decompressor's error: its own text is not repeated. */
export function packingError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code === 'Z_BUF_ERROR') return new ReadError('ARCHIVE_TRUNCATED', {}, { file });
  if (code.startsWith('Z_'))
    return new ReadError('ARCHIVE_DAMAGED', { reason: 'it does not unpack' }, { file });
  return error;
}
