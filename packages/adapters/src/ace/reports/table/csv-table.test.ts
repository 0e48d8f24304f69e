import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeFile } from '../../../testing/make-zip.ts';
import { makeCsv, rowsOf, TITLES } from '../fixtures/read-all.ts';

describe('openCsv', () => {
  const lines = [
    `${TITLES},Importer Name,Entry Date`,
    'B7603245278,1,3923900080,"$1,000.00","Söhne ""A""\n& Co",04/08/2025',
  ];
  const text = lines.join('\n');

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['gzip', gzipSync(text)],
  ])('reads %s', async (_, bytes) => {
    const { rows, lines, rejected } = await rowsOf(await makeFile('es003.csv', bytes));
    expect(rejected).toEqual([]);
    expect(rows).toMatchObject([{ entry_no: 'B7603245278', duty: 100_000, entry_date: '2025-04-08' }]);
    expect(lines).toEqual([2]);
  });

  it('does not take another encoding for UTF-8, and reads it when it is said', async () => {
    const path = await makeFile('es003.csv', Buffer.from(text, 'latin1'));
    await expect(rowsOf(path)).rejects.toMatchObject({
      code: 'REPORT_ENCODING',
      message: 'the file is not text in utf-8: give the option `encoding` (es003.csv)',
    });
    expect((await rowsOf(path, { encoding: 'windows-1252' })).rows).toHaveLength(1);
  });

  it.each(['\t', ';', '|'])('finds the delimiter %j', async (delimiter) => {
    const row = ['B7603245278', '1', '3923900080', '1,000.00'];
    const path = await makeCsv('Report, of; today|', TITLES.replaceAll(',', delimiter), row.join(delimiter));
    expect((await rowsOf(path)).rows[0]?.duty).toBe(100_000);
  });

  it('does not guess what a comma means in a file with semicolons', async () => {
    const path = await makeCsv(
      TITLES.replaceAll(',', ';'),
      'B7603245278;1;3923900080;1,234',
      'B7603245278;2;3923900080;1.234,50',
    );
    const { rows, rejected } = await rowsOf(path);
    expect(rows.map(({ duty }) => duty)).toEqual([123_450]);
    expect(rejected).toMatchObject([{ line: 2, code: 'NOT_A_NUMBER' }]);
    expect((await rowsOf(path, { decimals: 'point' })).rows.map(({ duty }) => duty)).toEqual([123_400]);
  });

  it('tells lines that hold line breaks by where they begin', async () => {
    const path = await makeCsv(
      `${TITLES},Importer Name`,
      'B7603245278,1,3923900080,1.00,"a\r\nb\r\nc"',
      'B7603245278,2,3923900080,1.00,d',
    );
    expect((await rowsOf(path)).lines).toEqual([2, 5]);
  });

  it('refuses quotes that do not match, without repeating them', async () => {
    const path = await makeCsv(TITLES, 'B7603245278,1,"900-00-0001,1.00');
    await expect(rowsOf(path)).rejects.toMatchObject({ code: 'REPORT_QUOTES', params: {} });
    const inside = await makeCsv(TITLES, 'B7603245278,1,39"23,1.00');
    await expect(rowsOf(inside)).rejects.toMatchObject({
      message: 'the quotes of a line do not match (es003.csv, line 2)',
    });
  });

  it('stops at its limits', async () => {
    const path = await makeCsv(TITLES, 'B7603245278,1,3923900080,1.00', 'B7603245278,2,3923900080,1.00');
    await expect(rowsOf(path, { limits: { rows: 2 } })).rejects.toMatchObject({
      code: 'REPORT_TOO_LARGE',
      message: 'the report has more than the limit rows (2) allows (es003.csv, line 3)',
    });
    await expect(rowsOf(path, { limits: { columns: 3 } })).rejects.toMatchObject({
      params: { limit: 'columns', most: 3 },
    });
    const long = await makeCsv(TITLES, `B7603245278,1,3923900080,${'1'.repeat(3_000)}`);
    await expect(rowsOf(long, { limits: { cellLength: 1_000 } })).rejects.toMatchObject({
      params: { limit: 'cellLength', most: 1_000 },
    });
  });
});
