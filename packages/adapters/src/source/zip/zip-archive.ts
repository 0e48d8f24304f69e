import { basename } from 'node:path';
import { openPromise, type ZipFile } from 'yauzl';
import { ReadError } from '../../errors/read-error.ts';
import type { ByteFile, FileSet } from '../byte-file.ts';
import { diskBytes } from '../disk-file.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { defaultLimits, type ReadLimits } from '../limits.ts';
import { archiveError } from './archive-error.ts';
import { refuseDuplicates, refuseOverlaps, safeEntry, type SafeEntry } from './entry.ts';
import { memberBytes } from './member-bytes.ts';

/**
 * The members of a zip archive, read where they are: nothing is unpacked to disk. The archive as a whole is
 * refused when any of its entries is unsafe, whether that entry is wanted or not.
 *
 * @throws ReadError - from `files` and `stream`: FILE_NOT_READABLE, ARCHIVE_NOT_ZIP, ARCHIVE_TRUNCATED,
 *   ARCHIVE_DAMAGED, ARCHIVE_MEMBER_NAME, ARCHIVE_MEMBER_LINK, ARCHIVE_ENCRYPTED, ARCHIVE_OVERLAP,
 *   ARCHIVE_TOO_MANY_ENTRIES, ARCHIVE_TOO_LARGE, MEMBER_DUPLICATED
 */
export function zipArchive(path: string, limits: ReadLimits = defaultLimits): FileSet {
  const name = basename(path);
  return {
    name,
    files: (signal) =>
      withArchive(path, signal, async (zip) => {
        const entries = await safeEntries(zip, name, limits, signal);
        return entries
          .filter((entry) => !entry.path.endsWith('/'))
          .map((entry) => memberFile(path, entry, limits));
      }),
    fingerprint: (signal) => fingerprintOf(diskBytes(path, signal)),
  };
}

async function withArchive<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: (zip: ZipFile) => Promise<T>,
): Promise<T> {
  const zip = await openArchive(path);
  try {
    return await work(zip);
  } catch (error) {
    throw await archiveError(path, error, signal);
  } finally {
    zip.close();
  }
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, decodeStrings: false });
  } catch (error) {
    throw await archiveError(path, error);
  }
}

async function safeEntries(
  zip: ZipFile,
  archive: string,
  { maxEntries }: ReadLimits,
  signal?: AbortSignal,
): Promise<readonly SafeEntry[]> {
  const entries: SafeEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    signal?.throwIfAborted();
    if (entries.length === maxEntries)
      throw new ReadError('ARCHIVE_TOO_MANY_ENTRIES', { most: maxEntries }, { file: archive });
    entries.push(safeEntry(entry, entries.length + 1, archive));
  }
  refuseDuplicates(entries, archive);
  refuseOverlaps(entries, archive);
  return entries;
}

function memberFile(path: string, { entry, path: member }: SafeEntry, limits: ReadLimits): ByteFile {
  const file = member.slice(member.lastIndexOf('/') + 1);
  return {
    name: file,
    size: entry.uncompressedSize,
    stream: async function* (signal) {
      const zip = await openArchive(path);
      try {
        yield* memberBytes(zip, entry, { file, limits, ...(signal && { signal }) });
      } catch (error) {
        throw await archiveError(path, error, signal);
      } finally {
        zip.close();
      }
    },
  };
}
