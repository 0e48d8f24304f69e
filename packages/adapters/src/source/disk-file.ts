import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReadError } from '../errors/read-error.ts';
import type { ByteFile } from './byte-file.ts';

const CHUNK = 262_144;

/** A file on disk, as it is. */
export function diskFile(path: string, size: number | null = null): ByteFile {
  return { name: basename(path), size, stream: (signal) => diskBytes(path, signal) };
}

/**
 * The bytes of a file on disk.
 *
 * @yields pieces of the file
 * @throws ReadError - FILE_NOT_READABLE
 */
export async function* diskBytes(path: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
  signal?.throwIfAborted();
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      yield chunk;
    }
  } catch (error) {
    throw notReadable(path, error);
  } finally {
    stream.destroy();
  }
}

/** The size of a file on disk. */
export async function diskSize(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw notReadable(path, error);
  }
}

/** The typed form of a file system's error; any other error is returned as it is. */
export function notReadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  return new ReadError('FILE_NOT_READABLE', { reason: String(error.code) }, { file: basename(path) });
}
