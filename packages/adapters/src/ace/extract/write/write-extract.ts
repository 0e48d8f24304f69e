import type { ExtractManifest, SubjectName } from '@tradepulse/core';
import { openExtractWriter, type ExtractHeading, type ExtractWriteOptions } from './extract-writer.ts';
import type { SubjectWriter, WritableRecord } from './subject-writer.ts';

/** The records of a subject, as they come. */
export type SubjectRecords = readonly [
  subject: SubjectName,
  records: Iterable<WritableRecord> | AsyncIterable<WritableRecord>,
];

/**
 * Writes an extract, one subject after the other: the files, then the manifest. Memory does not grow with it.
 *
 * @throws ExtractFormatError - EXTRACT_EXISTS, VALUE_NOT_WRITABLE; whatever it throws, no manifest is there
 * @example
 * await writeExtract('out', heading, [['hold', holds]], { gzip: true });
 */
export async function writeExtract(
  folder: string,
  heading: ExtractHeading,
  subjects: Iterable<SubjectRecords>,
  options?: ExtractWriteOptions,
): Promise<ExtractManifest> {
  const writer = await openExtractWriter(folder, heading, options);
  try {
    for (const [subject, records] of subjects) await writeAll(writer.subject(subject), records);
    return await writer.finish();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

async function writeAll(writer: SubjectWriter, records: SubjectRecords[1]): Promise<void> {
  for await (const record of records) {
    const full = writer.append(record);
    if (full !== null) await full;
  }
}
