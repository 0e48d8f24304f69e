import type { ExtractManifest, SubjectFile, SubjectName } from '@tradepulse/core';
import { subjectNames } from '@tradepulse/core';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ExtractFormatError } from '../extract-format-error.ts';
import { MANIFEST_FILE, SCHEMA_VERSION } from '../extract-format.ts';
import { manifestText } from './manifest-text.ts';
import { writeWhole } from './part-file.ts';
import { SubjectWriter } from './subject-writer.ts';

/** What an extract says of itself, besides its files. */
export type ExtractHeading = Omit<ExtractManifest, 'files' | 'schemaVersion'>;

/** How an extract is written. */
export interface ExtractWriteOptions {
  /** Packs each file with gzip; plain by default. */
  readonly gzip?: boolean;
  /** Begins another file of a subject after so many records. */
  readonly rowsPerFile?: number;
}

/** An extract while it is written. Until `finish` has returned there is no manifest, and so no extract. */
export interface ExtractWriter {
  /** What takes the records of a subject; the same one each time. Several may be open at once. */
  subject(name: SubjectName): SubjectWriter;
  /** Ends all files, then writes the manifest. */
  finish(): Promise<ExtractManifest>;
  /** Removes the files that are not complete; those that are stay, without a manifest. */
  abandon(): Promise<void>;
}

/**
 * Opens an extract to be written: for generators, and for hosts that hand over data in this format.
 *
 * @param folder - made where it is not there
 * @throws ExtractFormatError - EXTRACT_EXISTS
 */
export async function openExtractWriter(
  folder: string,
  heading: ExtractHeading,
  { gzip = false, rowsPerFile }: ExtractWriteOptions = {},
): Promise<ExtractWriter> {
  await mkdir(folder, { recursive: true });
  if (await exists(join(folder, MANIFEST_FILE))) throw new ExtractFormatError('EXTRACT_EXISTS', {});
  const writers = new Map<SubjectName, SubjectWriter>();
  const options = { folder, gzip, rowsPerFile: rowsPerFile ?? null };
  return {
    subject: (name) => {
      const writer = writers.get(name) ?? new SubjectWriter(name, options);
      writers.set(name, writer);
      return writer;
    },
    finish: async () => {
      const files = await completedFiles(writers);
      await writeWhole(folder, MANIFEST_FILE, manifestText(heading, files));
      return { ...heading, schemaVersion: SCHEMA_VERSION, files };
    },
    abandon: async () => {
      for (const writer of writers.values()) await writer.abandon();
    },
  };
}

/** The files in the order in which subjects are loaded. */
async function completedFiles(
  writers: ReadonlyMap<SubjectName, SubjectWriter>,
): Promise<readonly SubjectFile[]> {
  const files: SubjectFile[] = [];
  for (const name of subjectNames) files.push(...((await writers.get(name)?.complete()) ?? []));
  return files;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
