import type { ReadLimits } from '../limits.ts';
/** An entry of an archive that was looked at and found harmless. */
export interface TarEntry {
  /** Its place in the archive, from 1. */
  readonly ordinal: number;
  readonly path: string;
  readonly size: number;
  /** False for a folder. */
  readonly isFile: boolean;
  /** Its bytes: to be read, or skipped, before the next entry comes. */
  readonly bytes: () => AsyncGenerator<Buffer, void>;
  readonly skip: () => void;
}
/**
 * The entries of a tar archive, gzipped or not, in their order.
 *
 * @yields each entry, checked
 * @throws ReadError - see {@link tarArchive}
 */
export declare function tarEntries(
  path: string,
  limits: ReadLimits,
  signal?: AbortSignal,
): AsyncGenerator<TarEntry>;
//# sourceMappingURL=tar-entries.d.ts.map
