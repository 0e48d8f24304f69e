import type { Entry } from 'yauzl';
import { ReadError } from '../../errors/read-error.ts';
import { unsafeMemberName } from './member-name.ts';

/** A member of an archive that was looked at and found harmless. */
export interface SafeEntry {
  readonly entry: Entry;
  readonly path: string;
}

const FILE_TYPE = 0o170000;
const LINK = 0o120000;
const UTF8 = 0x800;

/**
 * Checks an entry of the central directory, the `ordinal`th, from 1.
 *
 * @throws ReadError - ARCHIVE_MEMBER_NAME, ARCHIVE_MEMBER_LINK, ARCHIVE_ENCRYPTED
 */
export function safeEntry(entry: Entry, ordinal: number, archive: string): SafeEntry {
  const place = { file: archive };
  const path = entry.fileNameRaw.toString((entry.generalPurposeBitFlag & UTF8) === 0 ? 'latin1' : 'utf8');
  const reason = unsafeMemberName(path);
  if (reason !== null) throw new ReadError('ARCHIVE_MEMBER_NAME', { entry: ordinal, reason }, place);
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & FILE_TYPE) === LINK) throw new ReadError('ARCHIVE_MEMBER_LINK', { entry: ordinal }, place);
  if (entry.isEncrypted()) throw new ReadError('ARCHIVE_ENCRYPTED', { entry: ordinal }, place);
  return { entry, path };
}

const LOCAL_HEADER = 30;

/**
 * Refuses an archive whose entries share bytes, as bombs do that unpack one piece many times.
 *
 * @throws ReadError - ARCHIVE_OVERLAP
 */
export function refuseOverlaps(entries: readonly SafeEntry[], archive: string): void {
  const ordinals = new Map(entries.map(({ entry }, at) => [entry, at + 1]));
  const sorted = entries
    .map(({ entry }) => entry)
    .toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of sorted) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end)
      throw new ReadError('ARCHIVE_OVERLAP', { entry: ordinals.get(entry) ?? 0 }, { file: archive });
    end = start + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
  }
}

/**
 * Refuses an archive that holds one path twice: which of the two is read would be chance.
 *
 * @throws ReadError - MEMBER_DUPLICATED
 */
export function refuseDuplicates(entries: readonly SafeEntry[], archive: string): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const key = path.toLowerCase();
    if (seen.has(key)) throw new ReadError('MEMBER_DUPLICATED', { member: 'a path' }, { file: archive });
    seen.add(key);
  }
}
