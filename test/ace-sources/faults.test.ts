// Messages that are cut off, changed, or hold what is not understood; and identities, which stand nowhere.

import { catairExtract, CatairError, type CatairExtractOptions } from '@tradepulse/adapters';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryFile, message, record } from './abi-message.ts';
import { entryContent, entryHeader, IMPORTER, MANUFACTURER, NOTIFIED } from './made-up-entry.ts';
import { openWarehouse, type TestWarehouse } from './warehouse.ts';

const heading = {
  extractId: 'abi-2026-01',
  asOf: '2026-02-01',
  period: ['2026-01-01', '2026-01-31'],
  cadence: 'monthly',
} as const;

let warehouse: TestWarehouse;
beforeEach(async () => {
  warehouse = await openWarehouse();
});
afterEach(() => warehouse.tp.close());

const extractOf = (files: CatairExtractOptions['files'], other: Partial<CatairExtractOptions> = {}) =>
  catairExtract({ ...heading, files, ...other });
const whole = message('AE', [entryHeader('00000018'), ...entryContent]);

describe('a transaction that is not understood', () => {
  const spoilt = (at: number, text: string) =>
    entryContent.map((line, index) => (index === at ? text : line));

  it('is set aside whole, with its place and why, and the next is taken', async () => {
    const duty = record('AE', '50', { htsNumber: '99038815' }).slice(0, 13) + '00000X0330';
    const text = message('AE', [
      entryHeader('00000018'),
      ...spoilt(6, duty), // the seventh record behind the header: line 10 of the file
      entryHeader('00000026'),
      ...entryContent,
    ]);
    const { quarantine } = await warehouse.tp.loadExtract(extractOf([memoryFile('ae.txt', text)]));
    expect(quarantine).toEqual([{ file: 'ae.txt', line: 10, column: 'dutyAmount', rule: 'NOT_A_NUMBER' }]);
    expect(await warehouse.rows('entry_summary', 'entry_no')).toEqual([{ entry_no: 'S5G00000026' }]);
    expect(await warehouse.rows('entry_line', 'distinct entry_no')).toEqual([{ entry_no: 'S5G00000026' }]);
  });

  it('is reported as such when a record stands where it may not', async () => {
    const text = message('AE', [record('AE', '50', { htsNumber: '8471300100' })]);
    const { quarantine } = await warehouse.tp.loadExtract(extractOf([memoryFile('ae.txt', text)]));
    expect(quarantine).toEqual([{ file: 'ae.txt', line: 3, column: null, rule: 'RECORD_STRUCTURE' }]);
  });

  it('is set aside when it does not say what it is about', async () => {
    const text = message('AE', [record('AE', '10', { actionRequestCode: 'A', entryTypeCode: '01' })]);
    const { quarantine } = await warehouse.tp.loadExtract(extractOf([memoryFile('ae.txt', text)]));
    expect(quarantine).toEqual([{ file: 'ae.txt', line: 3, column: 'entry_no', rule: 'MISSING_VALUE' }]);
  });
});

describe('files that are not what they were', () => {
  it('are refused when a message is cut off', async () => {
    const source = extractOf([memoryFile('ae.txt', whole.slice(0, 1_000))]);
    await expect(warehouse.tp.loadExtract(source)).rejects.toThrow(CatairError);
    await expect(warehouse.tp.loadExtract(source)).rejects.toMatchObject({
      code: 'BLOCK_NOT_CLOSED',
      place: { file: 'ae.txt' },
    });
    expect(await warehouse.rows('entry_summary')).toEqual([]);
  });

  it('are refused when they change between their survey and their load', async () => {
    let text = whole;
    const changing = { ...memoryFile('ae.txt', whole), stream: () => memoryFile('ae.txt', text).stream() };
    const source = extractOf([changing]);
    await source.manifest();
    text = whole.replace('0000000330', '0000000331');
    await expect(warehouse.tp.loadExtract(source)).rejects.toMatchObject({ code: 'FILE_HASH' });
    expect(await warehouse.rows('entry_summary')).toEqual([]);
  });

  it('end the load when the host says so', async () => {
    const source = extractOf([memoryFile('ae.txt', whole)]);
    const load = warehouse.tp.loadExtract(source, { signal: AbortSignal.abort() });
    await expect(load).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('records of which no layout is known', () => {
  it('are counted and passed over', async () => {
    const told: unknown[] = [];
    const text = message('AE', [
      entryHeader('00000018'),
      'PG99'.padEnd(80),
      'PG99'.padEnd(80),
      ...entryContent,
    ]);
    const source = extractOf([memoryFile('ae.txt', text)], { onUnknown: (unknown) => told.push(unknown) });
    await warehouse.tp.loadExtract(source);
    expect(told).toEqual([{ file: 'ae.txt', tags: [{ application: 'AE', tag: 'PG99', count: 2 }] }]);
    expect(await warehouse.rows('entry_line')).toHaveLength(2);
  });
});

describe('identities', () => {
  const planted = [IMPORTER, NOTIFIED, MANUFACTURER, '8642097', '7531086', '000-12-3456'];

  it('stand in no table, receipt, manifest, batch or error', async () => {
    const spoilt = record('AE', '11', { importerOfRecordNumber: '000-12-3456' });
    const text = message('AE', [
      entryHeader('00000018'),
      ...entryContent,
      entryHeader('00000026'),
      spoilt.slice(0, 41) + 'NODATE',
      ...entryContent.slice(1),
    ]);
    const source = extractOf([memoryFile('ae.txt', text)]);
    const manifest = await source.manifest();
    const batches: unknown[] = [];
    for (const file of manifest.files) for await (const batch of source.batches(file)) batches.push(batch);
    const receipt = await warehouse.tp.loadExtract(source);
    expect(receipt.quarantine).toMatchObject([{ column: 'estimatedEntryDate', rule: 'NOT_A_DATE' }]);
    const seen = [
      inspect([manifest, batches, receipt], { depth: null, maxArrayLength: null }),
      JSON.stringify([batches, receipt], (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
      await warehouse.everything(),
    ].join('\n');
    expect(seen).toContain('S5G00000018');
    for (const identity of planted) expect(seen).not.toContain(identity);
  });
});
