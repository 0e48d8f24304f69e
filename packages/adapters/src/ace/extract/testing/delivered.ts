import type { ExtractSource, RecordBatch } from '@tradepulse/core';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder } from '../../../source/folder.ts';
import { collect } from '../../../testing/collect.ts';
import { temporaryFolder } from '../../../testing/make-zip.ts';
import { aceExtract } from '../ace-extract.ts';

// Files are written here by hand, character by character, so that nothing of the writer is trusted.
/** Titles and a line of a file of fees. */
export const feeTitles = 'record_version,record_status,entry_no,line_no,entry_date,fee_class,tax,fee';
export const feeRow = '1,A,B7603245278,001,2026-01-31,499,N,33.58';

/** A delivery of one file, and what is otherwise than it should be. */
export interface Given {
  readonly subject?: string;
  readonly name?: string;
  readonly content: string | Buffer;
  readonly rows?: number;
  readonly totals?: Readonly<Record<string, string>>;
  /** What the manifest says otherwise. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly file?: Readonly<Record<string, unknown>>;
}

interface Delivered {
  readonly at: string;
  readonly source: ExtractSource;
}

/** Writes a delivery into a folder of its own. */
export async function delivered(given: Given): Promise<Delivered> {
  const at = await temporaryFolder();
  const name = given.name ?? 'line_fee.csv';
  const content = Buffer.from(given.content);
  const file = {
    subject: given.subject ?? 'line_fee',
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    rows: given.rows ?? 1,
    totals: given.totals ?? { fee: '33.58' },
    ...given.file,
  };
  const manifest = {
    format: 'tradepulse-ace-extract',
    schemaVersion: 2,
    extractId: 'X1',
    module: null,
    cadence: 'monthly',
    period: { from: '2026-01-01', to: '2026-01-31' },
    asOf: '2026-02-01',
    producedAt: '2026-02-01T04:00:00Z',
    files: [file],
    ...given.manifest,
  };
  await writeFile(join(at, name), content);
  await writeFile(join(at, 'manifest.json'), JSON.stringify(manifest));
  return { at, source: aceExtract(folder(at)) };
}

/** Reads the first file of an extract as the loader does. */
export async function batchesOf(source: ExtractSource): Promise<readonly RecordBatch[]> {
  const [file] = (await source.manifest()).files;
  if (file === undefined) throw new Error('the manifest has no file');
  await source.verify(file);
  return collect(source.batches(file));
}

/** What refuses a delivery; null when nothing does. */
export const refusalOf = (given: Given): Promise<unknown> =>
  delivered(given)
    .then(({ source }) => batchesOf(source))
    .then(
      () => null,
      (error: unknown) => error,
    );
