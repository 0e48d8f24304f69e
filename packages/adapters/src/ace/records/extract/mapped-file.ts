import type { ReadOptions } from '@tradepulse/core';
import type { FileMapping } from '../mapping/file-mapping.ts';

/** A file whose content becomes rows. */
export interface MappedFile {
  /** Its name for receipts and places. */
  readonly name: string;
  /** Its bytes as they lie there, for its hash. */
  readonly bytes: (signal?: AbortSignal) => AsyncIterable<Buffer>;
}

/** The files of an extract, and how they are read. */
export interface MappedFiles<File extends MappedFile> {
  readonly files: readonly File[];
  /** The mappings of what is in a file, in the order in which it is to be read. */
  readonly mappingsOf: (file: File, options: ReadOptions) => Promise<readonly FileMapping<File>[]>;
}
