import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { extract, type Extract, type Header } from 'tar-stream';
import { ReadError } from '../../errors/read-error.ts';
import type { ReadLimits } from '../limits.ts';
import { unpackedFile } from '../unpacked-file.ts';
import { unsafeMemberName } from '../zip/member-name.ts';

/** The bytes of an entry, as the library hands them out. */
type Entry = Extract extends AsyncIterable<infer E> ? E : never;

/** An entry of an archive that was looked at and found harmless. */
export interface TarEntry {
  /** Its place in the archive, from 1. */
  readonly ordinal: number;
  readonly path: string;
  readonly size: number;
  /** False for a folder. */
  readonly isFile: boolean;
  /** Its bytes: to be read, or skipped, before the next entry comes. */
  readonly bytes: () => AsyncGenerator<Buffer, void>;
  readonly skip: () => void;
}

/** A tar archive ends with two blocks of zeros; without them it was cut off, even between two members. */
const END = Buffer.alloc(1_024);

/**
 * The entries of a tar archive, gzipped or not, in their order.
 *
 * @yields each entry, checked
 * @throws ReadError - see {@link tarArchive}
 */
export async function* tarEntries(
  path: string,
  limits: ReadLimits,
  signal?: AbortSignal,
): AsyncGenerator<TarEntry> {
  const archive = basename(path);
  const tail = { bytes: Buffer.alloc(0) };
  const source = Readable.from(archiveBytes(path, limits, tail, signal));
  const entries = extract();
  source.on('error', (error) => entries.destroy(error)).pipe(entries);
  let ordinal = 0;
  try {
    for await (const content of entries) {
      ordinal += 1;
      yield safeEntry({ content, ordinal, limits, archive });
      signal?.throwIfAborted();
    }
    if (!tail.bytes.equals(END)) throw new ReadError('ARCHIVE_TRUNCATED', {}, { file: archive });
  } catch (error) {
    throw tarError(error, ordinal, archive);
  } finally {
    close(source, entries);
  }
}

function close(source: Readable, entries: Extract): void {
  source.destroy();
  entries.destroy();
}

async function* archiveBytes(
  path: string,
  limits: ReadLimits,
  tail: { bytes: Buffer },
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  // The limit of bytes is a member's; a whole archive is held by its ratio and by the number of its entries.
  const file = await unpackedFile(path, { ...limits, maxBytes: Number.MAX_SAFE_INTEGER });
  for await (const chunk of file.stream(signal)) {
    tail.bytes = Buffer.concat([tail.bytes, chunk.subarray(-END.length)]).subarray(-END.length);
    yield chunk;
  }
}

function safeEntry(found: {
  readonly content: Entry;
  readonly ordinal: number;
  readonly limits: ReadLimits;
  readonly archive: string;
}): TarEntry {
  const { content, ordinal, limits, archive } = found;
  const place = { file: archive };
  const { name: path, type, size } = content.header;
  if (ordinal > limits.maxEntries)
    throw new ReadError('ARCHIVE_TOO_MANY_ENTRIES', { most: limits.maxEntries }, place);
  const reason = unsafeMemberName(path);
  if (reason !== null) throw new ReadError('ARCHIVE_MEMBER_NAME', { entry: ordinal, reason }, place);
  if (!isPlain(type)) throw new ReadError('ARCHIVE_MEMBER_LINK', { entry: ordinal }, place);
  if (size > limits.maxBytes)
    throw new ReadError('ARCHIVE_TOO_LARGE', { limit: 'maxBytes', most: limits.maxBytes }, place);
  return { ordinal, path, size, isFile: type !== 'directory', ...reading(content) };
}

function reading(content: Entry): Pick<TarEntry, 'bytes' | 'skip'> {
  return {
    bytes: async function* () {
      // The library declares no type of its pieces; they are parts of the buffers that it was given.
      for await (const piece of content as AsyncIterable<unknown>) if (Buffer.isBuffer(piece)) yield piece;
    },
    skip: () => void content.resume(),
  };
}

function isPlain(type: Header['type']): boolean {
  return type === 'file' || type === 'contiguous-file' || type === 'directory';
}

/** The typed form of the tar library's errors: its own text is not repeated. */
function tarError(error: unknown, entriesBefore: number, archive: string): unknown {
  if (!(error instanceof Error) || error instanceof ReadError || error.name === 'AbortError') return error;
  const place = { file: archive };
  if (error.message === 'Unexpected end of data') return new ReadError('ARCHIVE_TRUNCATED', {}, place);
  if (error.message.startsWith('Invalid tar header') || error.message === 'Invalid header')
    return entriesBefore === 0
      ? new ReadError('ARCHIVE_NOT_TAR', {}, place)
      : new ReadError('ARCHIVE_DAMAGED', { reason: 'the header of an entry is not valid' }, place);
  if (error.message === 'Header exceeds max size')
    return new ReadError('ARCHIVE_DAMAGED', { reason: 'the header of an entry is too long' }, place);
  return error;
}
