import type { ExtractManifest, SubjectFile } from '@tradepulse/core';
import { extractColumns } from '@tradepulse/core';
import { isUtf8 } from 'node:buffer';
import type { ByteFile } from '../../../source/byte-file.ts';
import { ExtractFormatError } from '../extract-format-error.ts';
import { MANIFEST_FILE, SCHEMA_VERSION } from '../extract-format.ts';
import { manifestDocument, type ManifestDocument } from './manifest-document.ts';
import { unusableName } from './unusable-name.ts';

const LONGEST = 16_777_216;
const place = { file: MANIFEST_FILE };

/**
 * Reads a manifest and checks what can be checked without its files.
 *
 * @throws ExtractFormatError - MANIFEST_*, FILE_NAME, FILE_TOTALS
 */
export async function readManifest(file: ByteFile, signal?: AbortSignal): Promise<ExtractManifest> {
  const document = documentOf(await contentOf(file, signal));
  if (document.schemaVersion > SCHEMA_VERSION)
    throw new ExtractFormatError('MANIFEST_VERSION', { newest: SCHEMA_VERSION }, place);
  refuseNames(document.files.map(({ name }) => name));
  const { format: _, period, files, ...said } = document;
  return { ...said, period: [period.from, period.to], files: files.map(subjectFile) };
}

async function contentOf(file: ByteFile, signal?: AbortSignal): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of file.stream(signal)) {
    bytes += piece.length;
    if (bytes > LONGEST) throw new ExtractFormatError('MANIFEST_TOO_LONG', { most: LONGEST }, place);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function documentOf(content: Buffer): ManifestDocument {
  const result = manifestDocument.safeParse(jsonOf(content));
  if (result.success) return result.data;
  throw new ExtractFormatError('MANIFEST_SHAPE', { at: pathOf(result.error.issues[0]?.path ?? []) }, place);
}

function jsonOf(content: Buffer): unknown {
  try {
    if (isUtf8(content)) return JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    // The text of the parser repeats what it could not read.
  }
  throw new ExtractFormatError('MANIFEST_NOT_JSON', {}, place);
}

/** Names of totals are the file's own words and are left out. */
function pathOf(path: readonly PropertyKey[]): string {
  const totals = path.indexOf('totals');
  const known = totals < 0 ? path : path.slice(0, totals + 1);
  return known.length === 0 ? 'its top' : known.map(String).join('.');
}

function refuseNames(names: readonly string[]): void {
  const seen = new Set([MANIFEST_FILE]);
  names.forEach((name, index) => {
    const key = name.toLowerCase();
    const reason = seen.has(key) ? 'another file has it' : unusableName(name);
    if (reason !== null) throw new ExtractFormatError('FILE_NAME', { entry: index + 1, reason }, place);
    seen.add(key);
  });
}

function subjectFile({ name, totals, ...said }: ManifestDocument['files'][number]): SubjectFile {
  const columns = extractColumns(said.subject).filter(({ column }) => column.type === 'amount');
  const missing = columns.find(({ field }) => !Object.hasOwn(totals, field));
  if (missing !== undefined)
    throw new ExtractFormatError('FILE_TOTALS', { column: missing.field }, { file: name });
  if (Object.keys(totals).length > columns.length)
    throw new ExtractFormatError('FILE_TOTALS', { column: null }, { file: name });
  const cents = columns.map(({ field }) => [field, BigInt((totals[field] ?? '0').replace('.', ''))] as const);
  return { ...said, file: name, totals: Object.fromEntries(cents) };
}
