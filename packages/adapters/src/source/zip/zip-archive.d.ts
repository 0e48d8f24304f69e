import type { FileSet } from '../byte-file.ts';
import { type ReadLimits } from '../limits.ts';
/**
 * The members of a zip archive, read where they are: nothing is unpacked to disk. The archive as a whole is
 * refused when any of its entries is unsafe, whether that entry is wanted or not.
 *
 * @throws ReadError - from `files` and `stream`: FILE_NOT_READABLE, ARCHIVE_NOT_ZIP, ARCHIVE_TRUNCATED,
 *   ARCHIVE_DAMAGED, ARCHIVE_MEMBER_NAME, ARCHIVE_MEMBER_LINK, ARCHIVE_ENCRYPTED, ARCHIVE_OVERLAP,
 *   ARCHIVE_TOO_MANY_ENTRIES, ARCHIVE_TOO_LARGE, MEMBER_DUPLICATED
 */
export declare function zipArchive(path: string, limits?: ReadLimits): FileSet;
//# sourceMappingURL=zip-archive.d.ts.map
