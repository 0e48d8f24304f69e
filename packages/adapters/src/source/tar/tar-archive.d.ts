import type { FileSet } from '../byte-file.ts';
import { type ReadLimits } from '../limits.ts';
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
export declare function tarArchive(path: string, limits?: ReadLimits): FileSet;
//# sourceMappingURL=tar-archive.d.ts.map
