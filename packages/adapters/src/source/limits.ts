import { ReadError } from '../errors/read-error.ts';

/** How much an archive may unpack to. What is counted is the unpacked stream itself, not what headers say. */
export interface ReadLimits {
  /** Unpacked bytes of one member. */
  readonly maxBytes: number;
  /** Unpacked bytes for each packed byte, looked at from 64 MiB on: real files stay below 40. */
  readonly maxRatio: number;
  /** Entries of one archive. */
  readonly maxEntries: number;
}

/** Limits that every real file of the Census Bureau stays far below: half a gigabyte is the largest seen. */
export const defaultLimits: ReadLimits = Object.freeze({
  maxBytes: 16 * 1024 ** 3,
  maxRatio: 250,
  maxEntries: 1_000,
});

const RATIO_FROM = 64 * 1024 ** 2;

/**
 * Passes an unpacked stream on and stops it at its limits.
 *
 * @yields the same pieces
 * @throws ReadError - ARCHIVE_TOO_LARGE
 */
export async function* limited(
  stream: AsyncIterable<Buffer>,
  limits: ReadLimits,
  packed: { readonly file: string; readonly size: number },
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limits.maxBytes) throw tooLarge(packed.file, limits, 'maxBytes');
    if (bytes > RATIO_FROM && bytes > packed.size * limits.maxRatio)
      throw tooLarge(packed.file, limits, 'maxRatio');
    yield chunk;
  }
}

function tooLarge(file: string, limits: ReadLimits, limit: 'maxBytes' | 'maxRatio'): Error {
  return new ReadError('ARCHIVE_TOO_LARGE', { limit, most: limits[limit] }, { file });
}
