import type { RecordBatch } from '@tradepulse/core';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { batchesOf, delivered, feeRow, feeTitles, refusalOf } from './testing/delivered.ts';

/** The one batch of a file of fees with the given lines after the titles. */
async function feeBatch(...lines: readonly (string | Buffer)[]): Promise<RecordBatch> {
  const content = Buffer.concat(
    [feeTitles, ...lines].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]),
  );
  const [batch] = await batchesOf((await delivered({ content, rows: lines.length })).source);
  if (batch === undefined) throw new Error('the file gave no batch');
  return batch;
}

describe('aceExtract', () => {
  it('gives typed columns: cents, days, flags, and null where a field is empty', async () => {
    const batch = await feeBatch(feeRow, '2,X,B7603245278,002,2026-01-31,016,Y,0.05');
    expect(batch.rowCount).toBe(2);
    expect([...batch.lines]).toEqual([2, 3]);
    expect([...batch.versions]).toEqual([1, 2]);
    expect([...batch.withdrawn]).toEqual([0, 1]);
    // 2026-01-31 is day 20,484: 56 years x 365 + 14 leap days (1972 to 2024) + 30
    expect(batch.columns).toEqual({
      entry_no: { kind: 'text', values: ['B7603245278', 'B7603245278'] },
      line_no: { kind: 'text', values: ['001', '002'] },
      entry_date: { kind: 'number', values: Float64Array.of(20_484, 20_484) },
      fee_class: { kind: 'text', values: ['499', '016'] },
      tax: { kind: 'number', values: Float64Array.of(0, 1) },
      fee: { kind: 'number', values: Float64Array.of(3358, 5) },
    });
  });

  it.each([
    ['CRLF', `${feeTitles}\r\n${feeRow}\r\n`],
    ['no last line end', `${feeTitles}\n${feeRow}`],
    ['a byte order mark', `\uFEFF${feeTitles}\n${feeRow}\n`],
    ['quotes', `${feeTitles}\n"1","A","B7603245278","001","2026-01-31","499","N","33.58"\n`],
    [
      'another order',
      'fee,tax,fee_class,entry_date,line_no,entry_no,record_status,record_version\n33.58,N,499,2026-01-31,001,B7603245278,A,1\n',
    ],
  ])('reads a file with %s', async (_, content) => {
    const [batch] = await batchesOf((await delivered({ content })).source);
    expect(batch).toMatchObject({ rowCount: 1, problems: [], rejected: [] });
    expect(batch?.columns['fee']).toEqual({ kind: 'number', values: Float64Array.of(3358) });
    expect(batch?.columns['entry_no']).toEqual({ kind: 'text', values: ['B7603245278'] });
  });

  it('unpacks gzip, whatever the name', async () => {
    const content = gzipSync(`${feeTitles}\n${feeRow}\n`);
    const [batch] = await batchesOf((await delivered({ content, name: 'line_fee.csv.gz' })).source);
    expect(batch?.rowCount).toBe(1);
  });

  it.each<readonly [string, string, string | null]>([
    ['1,A,B7603245278,001,2026-02-30,499,N,1.00', 'NOT_A_DATE', 'entry_date'],
    ['1,A,B7603245278,001,31/01/2026,499,N,1.00', 'NOT_A_DATE', 'entry_date'],
    ['1,A,B7603245278,001,2026-01-31,499,yes,1.00', 'NOT_A_FLAG', 'tax'],
    ['1,A,B7603245278,001,2026-01-31,499,N,1.005', 'TOO_MANY_DECIMALS', 'fee'],
    ['1,A,B7603245278,001,2026-01-31,499,N,-1.00', 'NEGATIVE_VALUE', 'fee'],
    ['1,A,B7603245278,001,2026-01-31,499,N,"1,000.00"', 'NOT_A_NUMBER', 'fee'],
    ['1,A,B7603245278,001,2026-01-31,499,N,1e3', 'NOT_A_NUMBER', 'fee'],
    ['1,A,B7603245278,001,2026-01-31,499,N,99999999999999999.00', 'VALUE_OUT_OF_RANGE', 'fee'],
    ['1,A,B7603245278,001,2026-01-31,499,N,', 'MISSING_VALUE', 'fee'],
    ['1,A,,001,2026-01-31,499,N,1.00', 'MISSING_VALUE', 'entry_no'],
    ['1,A,B76,001,2026-01-31,499,N,1.00', 'CODE_FORMAT', 'entry_no'],
    ['1,A,B7603245278, 01,2026-01-31,499,N,1.00', 'CODE_FORMAT', 'line_no'],
    ['0,A,B7603245278,001,2026-01-31,499,N,1.00', 'VALUE_OUT_OF_RANGE', 'record_version'],
    ['1,B,B7603245278,001,2026-01-31,499,N,1.00', 'CODE_FORMAT', 'record_status'],
  ])('keeps the row of %s and says %s of its field', async (row, code, column) => {
    const batch = await feeBatch(feeRow, row);
    expect(batch.rowCount).toBe(2);
    expect(batch.problems).toEqual([{ row: 1, column, code }]);
    expect(batch.rejected).toEqual([]);
  });

  it('says of bytes that are not UTF-8 that they are not', async () => {
    const [before = '', after = ''] = feeRow.split('499');
    const row = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xfe, 0x39]), Buffer.from(after)]);
    expect((await feeBatch(row)).problems).toEqual([{ row: 0, column: 'fee_class', code: 'NOT_UTF8' }]);
  });

  it.each<readonly [string, string]>([
    ['1,A,B7603245278,001,2026-01-31,499,N', 'FIELD_COUNT'],
    [`${feeRow},7`, 'FIELD_COUNT'],
    ['', 'FIELD_COUNT'],
    ['1,A,B76"03245278,001,2026-01-31,499,N,1.00', 'QUOTING'],
    ['1,A,"B7603245278"x,001,2026-01-31,499,N,1.00', 'QUOTING'],
  ])('sets the broken record %j aside as %s, and goes on behind it', async (row, code) => {
    const batch = await feeBatch(feeRow, row, feeRow);
    expect(batch.rowCount).toBe(2);
    expect([...batch.lines]).toEqual([2, 4]);
    expect(batch.rejected).toEqual([{ file: 'line_fee.csv', line: 3, column: null, code }]);
  });

  it('counts the lines of quoted fields with line ends in them', async () => {
    const batch = await feeBatch('1,A,"B76\n3245278",001,2026-01-31,499,N,1.00', feeRow);
    expect([...batch.lines]).toEqual([2, 4]);
    expect(batch.problems).toEqual([{ row: 0, column: 'entry_no', code: 'CODE_FORMAT' }]);
  });

  it('says that a gzip file ends in the middle', async () => {
    const whole = gzipSync(`${feeTitles}\n${`${feeRow}\n`.repeat(5000)}`);
    const content = whole.subarray(0, whole.length / 2);
    const error = await refusalOf({ content, name: 'line_fee.csv.gz', rows: 5000 });
    expect(error).toMatchObject({ code: 'ARCHIVE_TRUNCATED', place: { file: 'line_fee.csv.gz' } });
  });

  it('reads files of the first version, which had no status and fewer columns', async () => {
    const titles = 'record_version,entry_no,line_no,entry_date,fee_class,tax,fee';
    const content = `${titles}\n1,B7603245278,001,2026-01-31,499,N,33.58\n`;
    const [batch] = await batchesOf((await delivered({ content, manifest: { schemaVersion: 1 } })).source);
    expect(batch).toMatchObject({ rowCount: 1, problems: [] });
    expect([...(batch?.withdrawn ?? [])]).toEqual([0]);
    const mixed = await refusalOf({ content: `${feeTitles}\n${feeRow}\n`, manifest: { schemaVersion: 1 } });
    expect(mixed).toMatchObject({ code: 'HEADER_UNKNOWN_COLUMN', params: { position: 2 } });
  });

  it('seals identities at once: one object for equal numbers, nothing of them in what is printed', async () => {
    const titles = 'record_version,record_status,importer_no,valid_from,name,phone';
    const rows = ['000-12-3456', '00-1234567', '00-1234567'].map(
      (number) => `1,A,${number},2026-01-01,PLANTED NAME,555-0100`,
    );
    const content = `${titles}\n${rows.join('\n')}\n`;
    const { source } = await delivered({
      subject: 'trade_partner',
      name: 'p.csv',
      content,
      rows: 3,
      totals: {},
    });
    const [batch] = await batchesOf(source);
    const importers = batch?.columns['importer'];
    if (importers?.kind !== 'sealed') throw new Error('importers are not sealed');
    expect(importers.values.map(String)).toEqual(['[sealed:SSN]', '[sealed:EIN]', '[sealed:EIN]']);
    expect(importers.values[1]).toBe(importers.values[2]);
    const printed = `${inspect(batch, { depth: 9, showHidden: true })} ${JSON.stringify(batch)}`;
    expect(printed).not.toMatch(/000-12-3456|1234567|PLANTED|555-0100/);
  });

  it('hands over batches of bounded size, in the order of the file', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => feeRow.replace('33.58', `${at}.00`));
    const content = `${feeTitles}\n${lines.join('\n')}\n`;
    const batches = await batchesOf((await delivered({ content, rows: 20_000 })).source);
    expect(batches.map(({ rowCount }) => rowCount)).toEqual([8192, 8192, 3616]);
    const fees = batches.flatMap(({ columns }) => {
      const fee = columns['fee'];
      return fee?.kind === 'number' ? [...fee.values] : [];
    });
    expect(fees).toEqual(lines.map((_, at) => at * 100));
  });
});
