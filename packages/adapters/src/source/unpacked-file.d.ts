import type { ByteFile } from './byte-file.ts';
import { type ReadLimits } from './limits.ts';
/**
 * A file on disk, unpacked while it is read when its first bytes say that it is gzip, whatever its name.
 *
 * @throws ReadError - FILE_NOT_READABLE
 */
export declare function unpackedFile(path: string, limits?: ReadLimits): Promise<ByteFile>;
/** The typed form of a decompressor's error: its own text is not repeated. */
export declare function packingError(file: string, error: unknown): unknown;
//# sourceMappingURL=unpacked-file.d.ts.map
