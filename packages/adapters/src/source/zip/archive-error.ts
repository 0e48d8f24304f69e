import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReadError } from '../../errors/read-error.ts';
import { notReadable } from '../disk-file.ts';

/** What the zip library says when the end of an archive, or of a member, is missing. */
const CUT_OFF = /End of central directory|unexpected EOF|overflows file bounds/;

/**
 * The typed form of an error of the zip library, whose own text may repeat names of members. The reason of
 * an abort, which may be any error, is left as it is.
 */
export async function archiveError(path: string, error: unknown, signal?: AbortSignal): Promise<unknown> {
  if (signal?.aborted === true) return error;
  const typed = notReadable(path, error);
  if (typed !== error || error instanceof ReadError || !(error instanceof Error)) return typed;
  const place = { file: basename(path) };
  if (!(await startsLikeZip(path))) return new ReadError('ARCHIVE_NOT_ZIP', {}, place);
  if (CUT_OFF.test(error.message)) return new ReadError('ARCHIVE_TRUNCATED', {}, place);
  if (error.message.includes('encryption')) return new ReadError('ARCHIVE_ENCRYPTED', { entry: 0 }, place);
  return new ReadError('ARCHIVE_DAMAGED', { reason: 'its directory is not valid' }, place);
}

async function startsLikeZip(path: string): Promise<boolean> {
  const start = Buffer.alloc(2);
  const handle = await open(path);
  try {
    await handle.read(start, 0, 2, 0);
  } finally {
    await handle.close();
  }
  return start.toString('latin1') === 'PK';
}
