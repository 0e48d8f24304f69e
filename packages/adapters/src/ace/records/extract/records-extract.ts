import {
  subjectNames,
  type ExtractManifest,
  type ExtractSource,
  type ReadOptions,
  type RecordBatch,
  type SubjectFile,
} from '@tradepulse/core';
import { ReadError } from '../../../errors/read-error.ts';
import { ExtractFormatError } from '../../extract/extract-format-error.ts';
import { SCHEMA_VERSION } from '../../extract/extract-format.ts';
import { digestOf } from './digest.ts';
import type { RecordsHeading } from './extract-heading.ts';
import type { MappedFile, MappedFiles } from './mapped-file.ts';
import { mappedBatches } from './mapped-batches.ts';
import { survey, type SurveyedFile } from './survey.ts';

/**
 * Files of a public format as an extract that the loader takes. The manifest is made by reading them through once; it
 * has no totals, for nobody announced any. The rows of each subject are then read anew: memory holds a batch.
 *
 * @throws ReadError - MEMBER_DUPLICATED where two files have one name: places could not be told apart
 */
export function recordsExtract<File extends MappedFile>(
  heading: RecordsHeading,
  from: MappedFiles<File>,
): ExtractSource {
  refuseRepeatedNames(from.files);
  let known: readonly SurveyedFile<File>[] | null = null;
  const surveyed = async (options: ReadOptions): Promise<readonly SurveyedFile<File>[]> => {
    known ??= await survey(from, options.signal === undefined ? {} : { signal: options.signal });
    return known;
  };
  const fileOf = async (name: string, options: ReadOptions): Promise<SurveyedFile<File>> => {
    const found = (await surveyed(options)).find(({ file }) => file.name === name);
    if (found === undefined) throw new ExtractFormatError('FILE_MISSING', {}, { file: name });
    return found;
  };
  return {
    name: heading.extractId,
    manifest: async (options = {}) => manifestOf(heading, await surveyed(options)),
    verify: async (subjectFile, options = {}) =>
      verifyFile((await fileOf(subjectFile.file, options)).file, subjectFile, options.signal),
    batches: async function* ({ subject, file }, options = {}): AsyncGenerator<RecordBatch> {
      yield* mappedBatches(await fileOf(file, options), subject, options);
    },
  };
}

function refuseRepeatedNames(files: readonly MappedFile[]): void {
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name)) throw new ReadError('MEMBER_DUPLICATED', { member: name }, { file: name });
    names.add(name);
  }
}

function manifestOf<File extends MappedFile>(
  { extractId, asOf, period, cadence }: RecordsHeading,
  surveyed: readonly SurveyedFile<File>[],
): ExtractManifest {
  return {
    extractId,
    schemaVersion: SCHEMA_VERSION,
    module: null,
    cadence,
    period,
    asOf,
    producedAt: `${asOf}T00:00:00Z`,
    files: subjectNames.flatMap((subject) =>
      surveyed.flatMap(({ file, digest, rows }): readonly SubjectFile[] => {
        const count = rows.get(subject) ?? 0;
        return count === 0 ? [] : [{ subject, file: file.name, ...digest, rows: count, totals: {} }];
      }),
    ),
  };
}

async function verifyFile(
  file: MappedFile,
  { sha256, bytes }: SubjectFile,
  signal?: AbortSignal,
): Promise<void> {
  const found = await digestOf(file, signal);
  const place = { file: file.name };
  if (found.bytes !== bytes)
    throw new ExtractFormatError('FILE_LENGTH', { announced: bytes, found: found.bytes }, place);
  if (found.sha256 !== sha256) throw new ExtractFormatError('FILE_HASH', {}, place);
}
