import { basename } from 'node:path';
import { ReadError } from '../../errors/read-error.ts';
import type { ByteFile, FileSet } from '../byte-file.ts';
import { diskBytes } from '../disk-file.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { defaultLimits, type ReadLimits } from '../limits.ts';
import { tarEntries, type TarEntry } from './tar-entries.ts';

/** A member as the listing saw it: its place in the archive, from 1, and its path and size. */
type Member = Pick<TarEntry, 'ordinal' | 'path' | 'size' | 'isFile'>;

/**
 * The members of a tar archive, gzipped or not (its first bytes say it), read where they are: nothing is
 * unpacked to disk. The archive as a whole is refused when any of its entries is unsafe, whether that entry is
 * wanted or not; listing reads it to its end, so that one that was cut off is found before anything is used.
 *
 * @remarks A tar archive has no directory: a member costs reading what stands before it. Prefer zip, or a folder,
 *   for many large members.
 * @throws ReadError - from `files` and `stream`: FILE_NOT_READABLE, ARCHIVE_NOT_TAR, ARCHIVE_TRUNCATED,
 *   ARCHIVE_DAMAGED, ARCHIVE_MEMBER_NAME, ARCHIVE_MEMBER_LINK, ARCHIVE_TOO_MANY_ENTRIES, ARCHIVE_TOO_LARGE,
 *   MEMBER_DUPLICATED
 */
export function tarArchive(path: string, limits: ReadLimits = defaultLimits): FileSet {
  return {
    name: basename(path),
    files: async (signal) => {
      const members = await membersOf(path, limits, signal);
      return members.filter((member) => member.isFile).map((member) => memberFile({ path, limits, member }));
    },
    fingerprint: (signal) => fingerprintOf(diskBytes(path, signal)),
  };
}

async function membersOf(path: string, limits: ReadLimits, signal?: AbortSignal): Promise<readonly Member[]> {
  const members: Member[] = [];
  const seen = new Set<string>();
  for await (const { ordinal, path: member, size, isFile, skip } of tarEntries(path, limits, signal)) {
    const key = member.toLowerCase();
    if (seen.has(key))
      throw new ReadError('MEMBER_DUPLICATED', { member: 'a path' }, { file: basename(path) });
    seen.add(key);
    members.push({ ordinal, path: member, size, isFile });
    skip();
  }
  return members;
}

function memberFile(from: {
  readonly path: string;
  readonly limits: ReadLimits;
  readonly member: Member;
}): ByteFile {
  const { path, limits, member } = from;
  return {
    name: member.path.slice(member.path.lastIndexOf('/') + 1),
    size: member.size,
    stream: async function* (signal) {
      for await (const { ordinal, bytes, skip } of tarEntries(path, limits, signal)) {
        if (ordinal !== member.ordinal) skip();
        else {
          yield* bytes();
          return;
        }
      }
    },
  };
}
