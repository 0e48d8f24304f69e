import type { SubjectFile } from '@tradepulse/core';
import { createHash } from 'node:crypto';
import type { ByteFile } from '../../source/byte-file.ts';
import { ExtractFormatError } from './extract-format-error.ts';

/**
 * A file that compares itself with what the manifest says of it whenever it is read, so that one that changes after
 * it was verified is found out: whoever reads it to its end has read what the manifest means.
 */
export function comparedFile(member: ByteFile, file: SubjectFile): ByteFile {
  return { name: member.name, size: member.size, stream: (signal) => compared(member, file, signal) };
}

/**
 * The bytes of a file, compared when the last one has come.
 *
 * @yields pieces of the file
 * @throws ExtractFormatError - FILE_LENGTH, FILE_HASH
 */
async function* compared(member: ByteFile, file: SubjectFile, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of member.stream(signal)) {
    bytes += piece.length;
    hash.update(piece);
    yield piece;
  }
  const place = { file: file.file };
  if (bytes !== file.bytes)
    throw new ExtractFormatError('FILE_LENGTH', { announced: file.bytes, found: bytes }, place);
  if (hash.digest('hex') !== file.sha256) throw new ExtractFormatError('FILE_HASH', {}, place);
}
