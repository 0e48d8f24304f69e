import type { ByteFile } from './byte-file.ts';
/** A file on disk, as it is. */
export declare function diskFile(path: string, size?: number | null): ByteFile;
/**
 * The bytes of a file on disk.
 *
 * @yields pieces of the file
 * @throws ReadError - FILE_NOT_READABLE
 */
export declare function diskBytes(path: string, signal?: AbortSignal): AsyncGenerator<Buffer>;
/** The size of a file on disk. */
export declare function diskSize(path: string): Promise<number>;
/** The typed form of a file system's error; any other error is returned as it is. */
export declare function notReadable(path: string, error: unknown): unknown;
//# sourceMappingURL=disk-file.d.ts.map
