import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './fixtures/make-workbook.ts';
import { entriesOf, makeCsv, TITLES } from './fixtures/read-all.ts';
import { entryAmounts, lineAmounts } from './line-amounts.ts';

describe('entryBatches', () => {
  it('counts what lines and entries repeat once, and joins chapter 99 to its line', async () => {
    // Line 001: value 10,000.00, duties 3.30 % of it (330.00) and 10 % (1,000.00), said as 1,330.00 for the line.
    // Line 002: two numbers of a set, 60.00 and 40.00, nothing said for the line: value 100.00, duty 5.00 + 0.
    const path = await makeCsv(
      `${TITLES},Tariff Ordinal Number,Line Tariff Goods Value Amount,Line Goods Value Amount,Line Duty Amount,Total Paid MPF Amount,Line MPF Amount`,
      'B7603245278,1,3923900080,330.00,2,"10,000.00","10,000.00","1,330.00",34.99,34.64',
      'B7603245278,1,99030128,"1,000.00",1,0.00,"10,000.00","1,330.00",34.99,34.64',
      'B7603245278,2,6211420081,5.00,1,60.00,,,34.99,0.35',
      'B7603245278,2,6211430091,,2,40.00,,,,0.35',
    );
    const { entries, rejected } = await entriesOf(path);
    expect(rejected).toEqual([]);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    expect(entry).toMatchObject({ mpf_paid: 3_499, complete: true, row: 2 });
    expect(entry?.lines.map(({ line_mpf }) => line_mpf)).toEqual([3_464, 35]);
    expect(entry?.lines.map((line) => lineAmounts(line))).toEqual([
      { value: 1_000_000, duty: 133_000 },
      { value: 10_000, duty: 500 },
    ]);
    expect(entry && entryAmounts(entry)).toEqual({ value: 1_010_000, duty: 133_500 });
    const [first] = entry?.lines ?? [];
    expect(first?.tariffs.map(({ ordinal, hts, row }) => [ordinal, hts, row])).toEqual([
      [1, '99030128', 3],
      [2, '3923900080', 2],
    ]);
    expect(first?.article?.hts).toBe('3923900080');
    expect(first?.chapter99.map(({ duty }) => duty)).toEqual([100_000]);
  });

  it('leaves the value of chapter 99 out where it repeats the value of the goods', async () => {
    const path = await makeCsv(
      `${TITLES},Line Tariff Goods Value Amount`,
      'B7603245278,1,99038803,25.00,100.00',
      'B7603245278,1,8471300100,0.00,100.00',
      'B7603245278,2,99030128,1.00,',
    );
    const { entries } = await entriesOf(path);
    expect(entries[0]?.lines.map((line) => lineAmounts(line))).toEqual([
      { value: 10_000, duty: 2_500 },
      { value: null, duty: 100 },
    ]);
    expect(entries[0]?.lines.map(({ article }) => article?.hts ?? null)).toEqual(['8471300100', null]);
  });

  it('says when an entry comes back after another', async () => {
    const path = await makeCsv(
      TITLES,
      'B7603245278,1,3923900080,1.00',
      '31600000017,1,3923900080,1.00',
      'B7603245278,2,3923900080,1.00',
      '31600000025,1,3923900080,1.00',
    );
    const { entries } = await entriesOf(path);
    expect(
      entries.map(({ entry_no, returned, row, lines }) => [entry_no, returned, row, lines.length]),
    ).toEqual([
      ['B7603245278', false, 2, 1],
      ['31600000017', false, 3, 1],
      ['B7603245278', true, 4, 1],
      ['31600000025', false, 5, 1],
    ]);
  });

  it('refuses rows that disagree about their line or entry, or take the place of another', async () => {
    const path = await makeCsv(
      `${TITLES},Tariff Ordinal Number,Line Goods Value Amount,Total Paid MPF Amount`,
      'B7603245278,1,3923900080,1.00,1,100.00,34.64',
      'B7603245278,1,99030128,1.00,2,100.01,34.64',
      'B7603245278,1,99030128,1.00,2,100.00,34.65',
      'B7603245278,1,99030128,1.00,1,100.00,34.64',
      'B7603245278,1,99030128,1.00,2,100.00,',
      '31600000017,1,3923900080,1.00,1,5.00,32.71',
    );
    const { entries, rejected } = await entriesOf(path);
    expect(rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'Line Goods Value Amount', 'LEVEL_DIFFERS'],
      [4, 'Total Paid MPF Amount', 'LEVEL_DIFFERS'],
      [5, 'Tariff Ordinal Number', 'ORDINAL_REPEATED'],
    ]);
    expect(entries.map(({ complete, lines }) => [complete, lines[0]?.tariffs.length])).toEqual([
      [false, 2],
      [true, 1],
    ]);
  });

  it('says of an entry that some of its rows were not understood', async () => {
    const path = await makeCsv(
      TITLES,
      'B7603245278,1,3923900080,1.00',
      '31600000017,1,3923900080,one',
      '31600000017,2,3923900080,1.00',
      '31600000025,1,3923900080,1.00',
      ',2,3923900080,1.00',
      '31600000025,3,3923900080,1.00',
      '31600000033,1,3923900080,one',
      '31600000041,1,3923900080,1.00',
    );
    const { entries, rejected } = await entriesOf(path);
    expect(rejected.map(({ line }) => line)).toEqual([3, 6, 8]);
    expect(entries.map(({ entry_no, complete, row }) => [entry_no, complete, row])).toEqual([
      ['B7603245278', true, 2],
      ['31600000017', false, 4],
      ['31600000025', false, 5],
      ['31600000041', true, 9],
    ]);
  });

  it('holds a row between two entries, whose number is not understood, against both', async () => {
    const path = await makeCsv(
      TITLES,
      ',1,3923900080,1.00',
      'B7603245278,1,3923900080,1.00',
      '31600000017,1,3923900080,1.00',
      'damaged,1,3923900080,1.00',
      '31600000025,1,3923900080,1.00',
      '31600000033,1,3923900080,1.00',
    );
    const { entries } = await entriesOf(path);
    expect(entries.map(({ complete }) => complete)).toEqual([false, false, false, true]);
  });

  it('does not hold an entry without end', async () => {
    const path = await makeCsv(TITLES, ...Array.from({ length: 6 }, () => 'B7603245278,1,3923900080,1.00'));
    await expect(entriesOf(path, { limits: { entryRows: 5 } })).rejects.toMatchObject({
      code: 'REPORT_TOO_LARGE',
      message: 'the report has more than the limit entryRows (5) allows (es003.csv, line 7)',
    });
  });

  it('takes a workbook and a text of the same rows for the same', async () => {
    const rows = [
      TITLES.split(','),
      ['B7603245278', '1', '3923900080', '$1.00'],
      ['31600000017', '1', '3923900080', '$2.00'],
    ];
    const fromCsv = await entriesOf(await makeCsv(...rows.map((row) => row.join(','))));
    const fromXlsx = await entriesOf(await makeWorkbook(rows));
    expect(fromXlsx.entries).toEqual(fromCsv.entries);
    expect(fromCsv.entries).toHaveLength(2);
  });
});
