import type { ExtractManifest } from '@tradepulse/core';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/make-zip.ts';
import { openExtractWriter, type ExtractHeading } from './extract-writer.ts';
import type { WritableRecord } from './subject-writer.ts';
import { writeExtract } from './write-extract.ts';

const heading: ExtractHeading = {
  extractId: 'X1',
  module: null,
  cadence: 'monthly',
  period: ['2026-01-01', '2026-01-31'],
  asOf: '2026-02-01',
  producedAt: '2026-02-01T04:00:00Z',
};

// 20,484 days after 1970-01-01 are 2026-01-31: 56 years of 365 days are 20,440, and 14 leap days and 30 days more.
const fee = (line: number, amount: WritableRecord[number]): WritableRecord => [
  1,
  'A',
  'B7603245278',
  String(line).padStart(3, '0'),
  20_484,
  '499',
  false,
  amount,
];
const feeTitles = 'record_version,record_status,entry_no,line_no,entry_date,fee_class,tax,fee';
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

async function written(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

describe('writeExtract', () => {
  it('writes titles, then a line a record, and a manifest that says what is in the file', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'out');
    const manifest = await writeExtract(folder, heading, [['line_fee', [fee(1, 3_358), fee(2, 5n)]]]);
    const content = await readFile(join(folder, 'line_fee.csv'));
    expect(content.toString()).toBe(
      `${feeTitles}\n1,A,B7603245278,001,2026-01-31,499,N,33.58\n1,A,B7603245278,002,2026-01-31,499,N,0.05\n`,
    );
    const file = { sha256: sha256(content), bytes: content.length, rows: 2 };
    expect(manifest.files).toEqual([
      { subject: 'line_fee', file: 'line_fee.csv', ...file, totals: { fee: 3_363n } },
    ]);
    expect(JSON.parse(await written(folder, 'manifest.json'))).toEqual({
      format: 'tradepulse-ace-extract',
      schemaVersion: 3,
      extractId: 'X1',
      module: null,
      cadence: 'monthly',
      period: { from: '2026-01-01', to: '2026-01-31' },
      asOf: '2026-02-01',
      producedAt: '2026-02-01T04:00:00Z',
      files: [{ name: 'line_fee.csv', subject: 'line_fee', ...file, totals: { fee: '33.63' } }],
    });
    expect((await readdir(folder)).toSorted()).toEqual(['line_fee.csv', 'manifest.json']);
  });

  it('packs with gzip, and gives hash and length of the packed file', async () => {
    const folder = await temporaryFolder();
    const { files } = await writeExtract(folder, heading, [['line_fee', [fee(1, 1)]]], { gzip: true });
    const packed = await readFile(join(folder, 'line_fee.csv.gz'));
    expect(files[0]).toMatchObject({ sha256: sha256(packed), bytes: packed.length, rows: 1 });
    expect(gunzipSync(packed).toString()).toBe(`${feeTitles}\n1,A,B7603245278,001,2026-01-31,499,N,0.01\n`);
  });

  it('parts a subject after so many records, each file with its own totals', async () => {
    const folder = await temporaryFolder();
    const fees = [1, 2, 3].map((line) => fee(line, line * 100));
    const { files } = await writeExtract(folder, heading, [['line_fee', fees]], { rowsPerFile: 2 });
    expect(files.map(({ file, rows, totals }) => [file, rows, totals])).toEqual([
      ['line_fee-0001.csv', 2, { fee: 300n }],
      ['line_fee-0002.csv', 1, { fee: 300n }],
    ]);
  });

  it('writes every type in its form', async () => {
    const folder = await temporaryFolder();
    // 86,400 seconds a day: seven seconds into the second day.
    const event: WritableRecord = [2, 'X', 'B7603245278', 3, '2704', '50', 86_407, 1, null];
    await writeExtract(folder, heading, [['release_event', [event]]]);
    const [, line] = (await written(folder, 'release_event.csv')).split('\n');
    expect(line).toBe('2,X,B7603245278,3,2704,50,1970-01-02T00:00:07Z,1970-01-02,');
  });

  it('writes text as it is given, in quotes where a comma, a quote or a line break stands in it', async () => {
    const folder = await temporaryFolder();
    await writeExtract(folder, heading, [['line_fee', [fee(1, 'a,"b"\r\nc'), fee(2, '12.5')]]]);
    const text = await written(folder, 'line_fee.csv');
    expect(text).toContain(',N,"a,""b""\r\nc"\n');
    expect(text).toContain(',N,12.5\n');
  });

  it('counts a text that is an amount to the total, and no other text', async () => {
    const folder = await temporaryFolder();
    const fees = ['12.5', '-1.25', 'abc', '', '1e5', '9007199254740993.00'].map((text) => fee(1, text));
    const { files } = await writeExtract(folder, heading, [['line_fee', fees]]);
    expect(files[0]?.totals).toEqual({ fee: 1_125n });
  });

  it('adds up beyond what a number holds', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const { files } = await writeExtract(await temporaryFolder(), heading, [
      ['line_fee', [fee(1, most), fee(2, most), fee(3, most)]],
    ]);
    expect(files[0]?.totals).toEqual({ fee: BigInt(most) * 3n });
  });

  it('says where the next record will stand, parts and line breaks counted', async () => {
    const writer = await openExtractWriter(await temporaryFolder(), heading, { rowsPerFile: 2 });
    const fees = writer.subject('line_fee');
    const places = [fees.next()];
    for (const text of ['1.00', '"\n', '3.00']) {
      await fees.append(fee(1, text));
      places.push(fees.next());
    }
    expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'line_fee-0001.csv:2',
      'line_fee-0001.csv:3',
      'line_fee-0002.csv:2',
      'line_fee-0002.csv:3',
    ]);
    await writer.finish();
  });

  it('refuses a record with a value too few, and an amount that is no whole number of cents', async () => {
    const folder = await temporaryFolder();
    const short = fee(1, 1).slice(0, -1) as unknown as WritableRecord;
    for (const record of [short, fee(1, 0.5)]) {
      await expect(writeExtract(folder, heading, [['line_fee', [record]]])).rejects.toMatchObject({
        name: 'ExtractFormatError',
        code: 'VALUE_NOT_WRITABLE',
      });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes no manifest when the records fail, and leaves no half file', async () => {
    const folder = await temporaryFolder();
    const failing = async function* (): AsyncGenerator<WritableRecord> {
      yield fee(1, 1);
      await Promise.reject(new Error('no more'));
    };
    await expect(writeExtract(folder, heading, [['line_fee', failing()]])).rejects.toThrow('no more');
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not write over an extract', async () => {
    const folder = await temporaryFolder();
    await writeExtract(folder, heading, []);
    await expect(writeExtract(folder, heading, [])).rejects.toMatchObject({ code: 'EXTRACT_EXISTS' });
  });

  it('lists files in the order in which subjects are loaded, whatever the order of writing', async () => {
    const writer = await openExtractWriter(await temporaryFolder(), heading);
    writer.subject('line_fee');
    writer.subject('entry_summary');
    const manifest: ExtractManifest = await writer.finish();
    expect(manifest.files.map(({ subject, rows }) => [subject, rows])).toEqual([
      ['entry_summary', 0],
      ['line_fee', 0],
    ]);
  });
});
