import { createInflateRaw, crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { ReadError } from '../../errors/read-error.ts';
import { inflated } from '../inflated.ts';
import { limited, type ReadLimits } from '../limits.ts';
import { packingError } from '../unpacked-file.ts';

const STORED = 0;
const DEFLATED = 8;

/**
 * The content of a member, unpacked while it is read, its length and checksum compared with what the
 * archive says.
 *
 * @yields pieces of the content
 * @throws ReadError - ARCHIVE_METHOD, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE
 */
export async function* memberBytes(
  zip: ZipFile,
  entry: Entry,
  options: { readonly file: string; readonly limits: ReadLimits; readonly signal?: AbortSignal },
): AsyncGenerator<Buffer> {
  const { file, limits, signal } = options;
  const packed = { file, size: entry.compressedSize };
  try {
    yield* verified(limited(await unpack(zip, entry, file, signal), limits, packed), entry, file);
  } catch (error) {
    throw packingError(file, error);
  }
}

async function unpack(
  zip: ZipFile,
  entry: Entry,
  file: string,
  signal?: AbortSignal,
): Promise<AsyncIterable<Buffer>> {
  const method = entry.compressionMethod;
  if (method !== STORED && method !== DEFLATED) throw new ReadError('ARCHIVE_METHOD', { method }, { file });
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  // Larger pieces than the library's own: the cost of a piece is the same whatever its size.
  return method === STORED ? raw : inflated(raw, createInflateRaw({ chunkSize: 262_144 }), signal);
}

async function* verified(stream: AsyncIterable<Buffer>, entry: Entry, file: string): AsyncGenerator<Buffer> {
  let bytes = 0;
  let checksum = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    checksum = crc32(chunk, checksum);
    if (bytes > entry.uncompressedSize) throw damaged(file, 'a member is longer than its directory says');
    yield chunk;
  }
  if (bytes !== entry.uncompressedSize) throw damaged(file, 'a member is shorter than its directory says');
  if (checksum !== entry.crc32) throw damaged(file, 'the checksum of a member is wrong');
}

function damaged(file: string, reason: string): Error {
  return new ReadError('ARCHIVE_DAMAGED', { reason }, { file });
}
