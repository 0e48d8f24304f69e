import type { Entry } from 'yauzl';
/** A member of an archive that was looked at and found harmless. */
export interface SafeEntry {
  readonly entry: Entry;
  readonly path: string;
}
/**
 * Checks an entry of the central directory, the `ordinal`th, from 1.
 *
 * @throws ReadError - ARCHIVE_MEMBER_NAME, ARCHIVE_MEMBER_LINK, ARCHIVE_ENCRYPTED
 */
export declare function safeEntry(entry: Entry, ordinal: number, archive: string): SafeEntry;
/**
 * Refuses an archive whose entries share bytes, as bombs do that unpack one piece many times.
 *
 * @throws ReadError - ARCHIVE_OVERLAP
 */
export declare function refuseOverlaps(entries: readonly SafeEntry[], archive: string): void;
/**
 * Refuses an archive that holds one path twice: which of the two is read would be chance.
 *
 * @throws ReadError - MEMBER_DUPLICATED
 */
export declare function refuseDuplicates(entries: readonly SafeEntry[], archive: string): void;
//# sourceMappingURL=entry.d.ts.map
