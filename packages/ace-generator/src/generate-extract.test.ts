import { isEntryNumber } from '@tradepulse/privacy';
import { subjects } from '@tradepulse/measures';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defects } from './dirty/defects.ts';
import { generateExtract, type ExtractOptions, type GenerationLedger } from './generate-extract.ts';

let base = '';
const small = { seed: 3, lines: 1500, months: ['2024-02', '2024-03'] } as const;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'ace-generator-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const write = (name: string, options: Partial<ExtractOptions> = {}): Promise<GenerationLedger> =>
  generateExtract({ ...small, folder: join(base, name), ...options });

const read = (...path: readonly string[]): Promise<string> => readFile(join(base, ...path), 'utf8');

/** A file without quoted fields, as the generator writes them but for addresses. */
const table = async (...path: readonly string[]): Promise<readonly (readonly string[])[]> =>
  (await read(...path))
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

describe('generateExtract', () => {
  it('writes the same bytes for the same options', async () => {
    await write('once');
    await write('again');
    // The manifest holds the hash of every file
    expect(await read('again', 'manifest.json')).toBe(await read('once', 'manifest.json'));
  });

  it('writes another world for another seed', async () => {
    await write('other', { seed: 4 });
    expect(await read('other', 'entry_line.csv')).not.toBe(await read('once', 'entry_line.csv'));
  });

  it('writes a file for each subject', async () => {
    const { files } = JSON.parse(await read('once', 'manifest.json')) as {
      files: { subject: string; rows: number }[];
    };
    expect(files.map(({ subject }) => subject).toSorted()).toEqual(Object.keys(subjects).toSorted());
    expect(files.filter(({ rows }) => rows === 0)).toEqual([]);
  });

  it('brings the same current entries in one extract as in one a month', async () => {
    const { extracts } = await write('months', { extracts: 'monthly', asOf: '2024-08-31' });
    await write('whole', { asOf: '2024-08-31' });
    const current = new Map<string, readonly string[]>();
    for (const { folder } of extracts) {
      const [, ...rows] = await table(folder.slice(base.length), 'entry_summary.csv');
      for (const row of rows) current.set(row[2] ?? '', row);
    }
    const [, ...whole] = await table('whole', 'entry_summary.csv');
    expect(extracts).toHaveLength(7);
    expect(new Map(whole.map((row) => [row[2] ?? '', row]))).toEqual(current);
  });

  it('sends corrections with higher versions', async () => {
    const [, ...february] = await table('months', '2024-02', 'entry_summary.csv');
    const [, ...march] = await table('months', '2024-03', 'entry_summary.csv');
    const first = new Map(february.map((row) => [row[2], Number(row[0])]));
    const again = march.filter((row) => first.has(row[2]));
    expect(again.length).toBeGreaterThan(0);
    expect(again.every((row) => Number(row[0]) > (first.get(row[2]) ?? 0))).toBe(true);
  });

  it('refuses a fraction above the whole', async () => {
    await expect(write('refused', { scale: [2, 1] })).rejects.toThrow('scale must be at most 1');
  });

  it('stops when it is asked to, and leaves no manifest', async () => {
    await expect(write('stopped', { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    await expect(read('stopped', 'manifest.json')).rejects.toThrow('ENOENT');
  });
});

describe('dirty extracts', () => {
  let ledger: GenerationLedger;
  beforeAll(async () => {
    ledger = await write('dirty', { lines: 12_000, dirty: { rate: 0.001 } });
  });

  it('plants nine in ten kinds of defect, each in a record of its own', () => {
    const planted = ledger.defects.map(({ rule, subject, column }) => `${rule} ${subject} ${column}`);
    expect(new Set(planted).size).toBeGreaterThan(0.9 * defects.length);
    const places = ledger.defects.map(({ file, line }) => `${file} ${line}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('says where the defect is', async () => {
    const planted = ledger.defects.filter(({ rule }) => rule === 'ENTRY_NUMBER_CHECK_DIGIT');
    const releases = planted.filter(({ subject }) => subject === 'release').map(({ line }) => line);
    const wrong = (await table('dirty', 'release.csv')).flatMap((row, index) =>
      index > 0 && !isEntryNumber(row[2] ?? '') ? [index + 1] : [],
    );
    expect(releases.length).toBeGreaterThan(0);
    expect(wrong).toEqual(releases);
  });
});
