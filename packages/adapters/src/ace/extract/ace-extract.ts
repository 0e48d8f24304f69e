import type { ExtractManifest, ExtractSource, ReadOptions, RecordBatch, SubjectFile } from '@tradepulse/core';
import type { ByteFile, FileSet } from '../../source/byte-file.ts';
import { requireMember } from '../../source/find-member.ts';
import { defaultLimits, type ReadLimits } from '../../source/limits.ts';
import { comparedFile } from './compared-file.ts';
import { ExtractFormatError } from './extract-format-error.ts';
import { MANIFEST_FILE } from './extract-format.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { readRecords } from './read/read-records.ts';
import { unpackedContent } from './read/unpacked-content.ts';
import { subjectColumns } from './subject-columns.ts';

/** An extract whose manifest has been read. */
interface OpenExtract {
  readonly manifest: ExtractManifest;
  readonly files: ReadonlyMap<string, ByteFile>;
}

/**
 * A periodic extract of ACE, as a folder, zip or tar archive holds it: `manifest.json`, and beside it the files that
 * it names. docs/extract-format.md says what is in them.
 *
 * The manifest and the list of files are read once, when a method first needs them.
 *
 * @throws ExtractFormatError - from `manifest`: MANIFEST_*, FILE_NAME, FILE_TOTALS, FILE_NOT_LISTED; from `verify`:
 *   FILE_MISSING, FILE_LENGTH, FILE_HASH; from `batches`: these, HEADER_*, RECORD_TOO_LONG, QUOTE_NOT_CLOSED; ReadError
 *   from each, as the source raises it, and MEMBER_MISSING where there is no manifest
 * @example
 * const source = aceExtract(zipArchive('/inbox/ace-2026-01.zip'));
 * for (const file of (await source.manifest()).files) await source.verify(file);
 */
export function aceExtract(set: FileSet, limits: ReadLimits = defaultLimits): ExtractSource {
  let known: OpenExtract | null = null;
  const opened = async (signal?: AbortSignal): Promise<OpenExtract> => {
    known ??= await openExtract(set, signal);
    return known;
  };
  return {
    name: set.name,
    manifest: async ({ signal } = {}) => (await opened(signal)).manifest,
    verify: async (file, { signal } = {}) => verifyFile(memberOf(await opened(signal), file), file, signal),
    batches: async function* (file, options = {}) {
      const extract = await opened(options.signal);
      yield* batchesOf({ extract, file, limits }, options);
    },
  };
}

async function openExtract(set: FileSet, signal?: AbortSignal): Promise<OpenExtract> {
  const members = await set.files(signal);
  const wanted = { name: MANIFEST_FILE, members: /^manifest\.json$/ };
  const manifest = await readManifest(requireMember(set, members, wanted), signal);
  const listed = new Set([MANIFEST_FILE, ...manifest.files.map(({ file }) => file)]);
  const others = members.filter(({ name }) => !listed.has(name));
  if (others.length > 0)
    throw new ExtractFormatError('FILE_NOT_LISTED', { files: others.length }, { file: set.name });
  return { manifest, files: new Map(members.map((member) => [member.name, member])) };
}

function memberOf({ files }: OpenExtract, { file }: SubjectFile): ByteFile {
  const member = files.get(file);
  if (member === undefined) throw new ExtractFormatError('FILE_MISSING', {}, { file });
  return member;
}

async function verifyFile(member: ByteFile, file: SubjectFile, signal?: AbortSignal): Promise<void> {
  for await (const _ of comparedFile(member, file).stream(signal));
}

function batchesOf(
  from: { readonly extract: OpenExtract; readonly file: SubjectFile; readonly limits: ReadLimits },
  options: ReadOptions,
): AsyncGenerator<RecordBatch> {
  const { extract, file, limits } = from;
  const member = memberOf(extract, file);
  const stream = {
    file: file.file,
    content: unpackedContent(comparedFile(member, file), file.bytes, limits, options.signal),
    totalBytes: file.file.endsWith('.gz') ? null : member.size,
    columns: subjectColumns(file.subject, extract.manifest.schemaVersion),
  };
  return readRecords(stream, options);
}
