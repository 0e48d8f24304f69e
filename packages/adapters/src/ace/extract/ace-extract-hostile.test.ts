import { seal } from '@tradepulse/privacy';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../source/limits.ts';
import { collect } from '../../testing/collect.ts';
import { aceExtract } from './ace-extract.ts';
import { readRecords } from './read/read-records.ts';
import { subjectColumns } from './subject-columns.ts';
import { batchesOf, delivered, feeRow, feeTitles, refusalOf } from './testing/delivered.ts';
import { folder } from '../../source/folder.ts';

/** A file that goes on without end, and how many bytes of it were read. */
function endless(
  start: string,
  piece: string,
): readonly [content: AsyncGenerator<Buffer>, read: () => number] {
  let bytes = 0;
  async function* content(): AsyncGenerator<Buffer> {
    yield Buffer.from(start);
    for (;;) {
      bytes += piece.length;
      yield await Promise.resolve(Buffer.from(piece));
    }
  }
  return [content(), () => bytes];
}

describe('an extract that means harm', () => {
  it.each([
    ['a field without end', `${feeTitles}\n1,A,`, 'x'.repeat(65_536)],
    ['a quote that is never closed', `${feeTitles}\n1,A,"`, 'x\n,'.repeat(20_000)],
    ['a line of titles without end', 'record_version', ',fee'.repeat(20_000)],
  ])('stops at %s before it has read three megabytes', async (_, start, piece) => {
    const [content, read] = endless(start, piece);
    const stream = { file: 'f.csv', content, totalBytes: null, columns: subjectColumns('line_fee', 2) };
    await expect(collect(readRecords(stream))).rejects.toMatchObject({
      code: 'RECORD_TOO_LONG',
      place: { file: 'f.csv' },
    });
    expect(read()).toBeGreaterThan(1_000_000);
    expect(read()).toBeLessThan(3_000_000);
  });

  it('refuses ten thousand columns at the first that is unknown', async () => {
    const titles = `${feeTitles},${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}`;
    const error = await refusalOf({ content: `${titles}\n` });
    expect(error).toMatchObject({ code: 'HEADER_UNKNOWN_COLUMN', params: { position: 9 } });
  });

  it('counts a record of ten thousand fields as one that is broken', async () => {
    const { source } = await delivered({
      content: `${feeTitles}\n${feeRow}${',1'.repeat(10_000)}\n${feeRow}\n`,
    });
    const [batch] = await batchesOf(source);
    expect(batch).toMatchObject({ rowCount: 1, rejected: [{ line: 2, code: 'FIELD_COUNT' }] });
  });

  it('keeps memory bounded when every record is broken', async () => {
    const content = `${feeTitles}\n${'\n'.repeat(100_000)}`;
    const batches = await batchesOf((await delivered({ content, rows: 100_000 })).source);
    const counts = batches.map(({ rejected }) => rejected.length);
    expect(Math.max(...counts)).toBeLessThan(20_000);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100_000);
  });

  it('zip bomb: stops unpacking at the limits of the source', async () => {
    const content = gzipSync(`${feeTitles}\n${'\n'.repeat(100_000)}`);
    const { at } = await delivered({ content, name: 'line_fee.csv.gz' });
    const source = aceExtract(folder(at), { ...defaultLimits, maxBytes: 50_000 });
    await expect(batchesOf(source)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' });
  });

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'a/b.csv',
    'a\\b.csv',
    '..',
    '.csv',
    'line_fee.csv\u0000',
    'x.txt',
    'MANIFEST.json',
  ])('does not look for a file of the name %j', async (name) => {
    const error = await refusalOf({ content: feeTitles, file: { name } });
    expect(error).toMatchObject({
      code: 'FILE_NAME',
      params: { entry: 1 },
      place: { file: 'manifest.json' },
    });
    expect(inspect(error)).not.toMatch(/passwd|b\.csv/);
  });

  it('does not take one file for two subjects, letter case aside', async () => {
    const { source } = await delivered({ content: `${feeTitles}\n` });
    const [file] = (await source.manifest()).files;
    const named = (name: string): object => ({ ...file, name, totals: { fee: '0.00' } });
    const files = [named('line_fee.csv'), named('LINE_FEE.csv')];
    const error = await refusalOf({ content: feeTitles, manifest: { files } });
    expect(error).toMatchObject({ code: 'FILE_NAME', params: { entry: 2, reason: 'another file has it' } });
  });

  it('finds out that a file grew after it was verified', async () => {
    const { at, source } = await delivered({ content: `${feeTitles}\n${feeRow}\n` });
    const [file] = (await source.manifest()).files;
    if (file === undefined) throw new Error('the manifest has no file');
    await source.verify(file);
    await appendFile(join(at, 'line_fee.csv'), `${feeRow}\n`);
    await expect(collect(source.batches(file))).rejects.toMatchObject({ code: 'FILE_LENGTH' });
  });

  it('stops when it is told to', async () => {
    const { source } = await delivered({ content: `${feeTitles}\n${feeRow}\n` });
    const [file] = (await source.manifest()).files;
    if (file === undefined) throw new Error('the manifest has no file');
    const signal = AbortSignal.abort();
    await expect(collect(source.batches(file, { signal }))).rejects.toMatchObject({ name: 'AbortError' });
    await expect(source.verify(file, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('names no title of a file and no path of a manifest that could hold data', async () => {
    const title = await refusalOf({ content: `${feeTitles},000-12-3456\n` });
    const total = await refusalOf({ content: feeTitles, totals: { fee: '1.00', '000-12-3456': 'x' } });
    const member = await refusalOf({ content: feeTitles, manifest: { module: '000-12-3456' } });
    const json = await refusalOf({ content: feeTitles, manifest: { extractId: '000-12-3456 owner' } });
    for (const error of [title, total, member, json]) {
      expect(error).toBeInstanceOf(Error);
      expect(`${inspect(error, { showHidden: true, depth: 9 })} ${JSON.stringify(error)}`).not.toContain(
        '000-12',
      );
    }
  });

  it('says nothing of identities in rows that are broken or hold what cannot be read', async () => {
    const titles = 'record_version,record_status,importer_no,valid_from,name,phone';
    const planted = ['000-12-3456', '00-7654321', 'PLANTED NAME', '555-0199'];
    const content = Buffer.concat([
      Buffer.from(`${titles}\n1,A,000-12-3456,2026-01-01,PLANTED NAME\n`),
      Buffer.from(`1,A,"00-7654321"x,2026-01-01,PLANTED NAME,555-0199\n`),
      Buffer.from('1,A,00-7654321,PLANTED NAME,'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('PLANTED NAME,555-0199\n'),
    ]);
    const given = { subject: 'trade_partner', name: 'p.csv', content, rows: 3, totals: {} };
    const [batch] = await batchesOf((await delivered(given)).source);
    expect(batch?.rejected.map(({ code }) => code)).toEqual(['FIELD_COUNT', 'QUOTING']);
    expect(batch?.problems.map(({ column, code }) => [column, code])).toEqual([
      ['valid_from', 'NOT_A_DATE'],
      ['name', 'NOT_UTF8'],
    ]);
    const printed = `${inspect(batch, { showHidden: true, depth: 9 })} ${JSON.stringify(batch)}`;
    for (const value of planted) expect(printed).not.toContain(value);
  });

  it('can tell: a canary that is not sealed would be seen', () => {
    const printed = (value: unknown): string => inspect(value, { showHidden: true, depth: 9 });
    expect(printed({ values: ['000-12-3456'] })).toContain('000-12-3456');
    const sealed = seal('SSN', '000-12-3456');
    expect(printed({ values: [sealed] })).not.toContain('000-12-3456');
  });
});
