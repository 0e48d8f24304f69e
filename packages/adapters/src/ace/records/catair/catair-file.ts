import type { ByteFile } from '../../../source/byte-file.ts';
import type { CatairOptions } from '../../catair/read-catair.ts';
import type { MappedFile } from '../extract/mapped-file.ts';

/** How the messages of an extract are read. */
export type CatairReading = Pick<CatairOptions, 'application' | 'day'>;

/** A file of messages. */
export interface CatairFile extends MappedFile {
  readonly source: ByteFile;
  readonly reading: CatairReading;
  /** The day of the extract: of messages that bear none. */
  readonly asOf: string;
}

/** A file of messages, from a folder or an archive. */
export function catairFile(source: ByteFile, asOf: string, reading: CatairReading): CatairFile {
  return { name: source.name, source, reading, asOf, bytes: (signal) => source.stream(signal) };
}
