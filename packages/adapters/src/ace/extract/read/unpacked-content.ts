import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ByteFile } from '../../../source/byte-file.ts';
import { inflated } from '../../../source/inflated.ts';
import { limited, type ReadLimits } from '../../../source/limits.ts';
import { packingError } from '../../../source/unpacked-file.ts';

const CHUNK = 262_144;

/**
 * The content of a file, unpacked when its first bytes say that it is gzip, whatever its name.
 *
 * @yields pieces of the content
 * @throws ReadError - ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE, and what the file raises
 */
export async function* unpackedContent(
  file: ByteFile,
  packedBytes: number,
  limits: ReadLimits,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const pieces = file.stream(signal);
  try {
    const first = await pieces.next();
    if (first.done === true) return;
    const content = following(first.value, pieces);
    if (!isGzip(first.value)) yield* content;
    else yield* gunzipped(content, { name: file.name, packedBytes, limits }, signal);
  } finally {
    await pieces.return(undefined);
  }
}

interface Packed {
  readonly name: string;
  readonly packedBytes: number;
  readonly limits: ReadLimits;
}

async function* gunzipped(
  content: AsyncGenerator<Buffer>,
  { name, packedBytes, limits }: Packed,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const unpacked = inflated(Readable.from(content), createGunzip({ chunkSize: CHUNK }), signal);
  try {
    yield* limited(unpacked, limits, { file: name, size: packedBytes });
  } catch (error) {
    throw packingError(name, error);
  }
}

async function* following(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
