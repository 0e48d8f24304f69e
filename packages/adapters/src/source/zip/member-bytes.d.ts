import type { Entry, ZipFile } from 'yauzl';
import { type ReadLimits } from '../limits.ts';
/**
 * The content of a member, unpacked while it is read, its length and checksum compared with what the
 * archive says.
 *
 * @yields pieces of the content
 * @throws ReadError - ARCHIVE_METHOD, ARCHIVE_TRUNCATED, ARCHIVE_DAMAGED, ARCHIVE_TOO_LARGE
 */
export declare function memberBytes(
  zip: ZipFile,
  entry: Entry,
  options: {
    readonly file: string;
    readonly limits: ReadLimits;
    readonly signal?: AbortSignal;
  },
): AsyncGenerator<Buffer>;
//# sourceMappingURL=member-bytes.d.ts.map
