// Reports of the ES-003 family, through the loader into a warehouse. Rows are made up; expected figures were worked out
// by hand: figures of lines and entries repeat in all their rows and count once.

import { aceReportExtract, type AceReportExtractOptions } from '@tradepulse/adapters';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IMPORTER, MANUFACTURER } from './made-up-entry.ts';
import { openWarehouse, type TestWarehouse } from './warehouse.ts';

/** The surrogate key of someone, whoever it is. */
const someKey: unknown = expect.stringMatching(/^-?\d{16,}$/);

let warehouse: TestWarehouse;
let inbox: string;
beforeEach(async () => {
  warehouse = await openWarehouse();
  inbox = await mkdtemp(join(tmpdir(), 'es003-'));
});
afterEach(async () => {
  await warehouse.tp.close();
  await rm(inbox, { recursive: true });
});

/** Titles of the report, and what each row says under them. */
const TITLES = [
  'Entry Summary Number',
  'Entry Summary Line Number',
  'Tariff Ordinal Number',
  'HTS Number - Full',
  'Entry Type Code',
  'Port of Entry Code',
  'Entry Date',
  'Importer Number',
  'Manufacturer ID',
  'Country of Origin Code',
  'Line Goods Value Amount',
  'Line Tariff Goods Value Amount',
  'Line Tariff Duty Amount',
  'Total Paid MPF Amount',
  'Line MPF Amount',
  'Line HMF Amount',
  'Liquidation Status',
  'Liquidation Date',
] as const;

type Row = Partial<Record<(typeof TITLES)[number], string>>;

const entry: Row = {
  'Entry Summary Number': 'S5G-0000001-8',
  'Entry Type Code': '01',
  'Port of Entry Code': '4601',
  'Entry Date': '01/03/2026',
  'Importer Number': IMPORTER,
  'Total Paid MPF Amount': '$33.58',
  'Liquidation Status': 'Liquidated',
  'Liquidation Date': '11/13/2026',
};
const first: Row = {
  ...entry,
  'Entry Summary Line Number': '001',
  'Manufacturer ID': MANUFACTURER,
  'Country of Origin Code': 'CN',
  'Line Goods Value Amount': '$22.00',
  'Line MPF Amount': '$0.08',
  'Line HMF Amount': '$0.00',
};
const rows: readonly Row[] = [
  {
    ...first,
    'Tariff Ordinal Number': '1',
    'HTS Number - Full': '9903.88.15',
    'Line Tariff Goods Value Amount': '$0.00',
    'Line Tariff Duty Amount': '$3.30',
  },
  {
    ...first,
    'Tariff Ordinal Number': '2',
    'HTS Number - Full': '6404.19.9060',
    'Line Tariff Goods Value Amount': '$22.00',
    'Line Tariff Duty Amount': '$1.98',
  },
  {
    ...entry,
    'Entry Summary Line Number': '002',
    'Country of Origin Code': 'DE',
    'HTS Number - Full': '8471.30.0100',
    'Line Goods Value Amount': '$1,000.00',
    'Line Tariff Goods Value Amount': '$1,000.00',
    'Line Tariff Duty Amount': '$0.00',
    'Line MPF Amount': '$3.46',
  },
];

async function report(name: string, lines: readonly Row[]): Promise<string> {
  const text = [TITLES, ...lines.map((row) => TITLES.map((title) => row[title] ?? ''))];
  const path = join(inbox, name);
  await writeFile(path, text.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
  return path;
}

const extract = {
  extractId: 'es003-2026-01',
  asOf: '2026-12-01',
  period: ['2026-01-01', '2026-01-31'],
  cadence: 'monthly',
} as const;

const load = (files: readonly string[], other: Partial<AceReportExtractOptions> = {}) =>
  warehouse.tp.loadExtract(aceReportExtract({ ...extract, files, ...other }));

describe('an entry of the report', () => {
  it('becomes an entry, its lines and tariff numbers, each figure once', async () => {
    const receipt = await load([await report('es003.csv', rows)]);
    expect(receipt.quarantine).toEqual([]);
    const [summary, ...more] = await warehouse.rows('entry_summary');
    expect(more).toEqual([]);
    expect(summary).toMatchObject({
      entry_no: 'S5G00000018',
      entry_type: '01',
      port_entry: '4601',
      entry_date: '2026-01-03',
      line_count: 2,
      total_value: 102_200,
      duty_est: 528, // 3.30 + 1.98
      mpf_est: 3_358, // once, not three times
      liq_date: '2026-11-13',
    });
    // The report has no column for it, or was not asked for it.
    for (const column of ['mode', 'tax_est', 'total_est', 'summary_date', 'electronic'])
      expect(summary).not.toHaveProperty(column);
    const [one, two] = await warehouse.rows('entry_line');
    expect(one).toMatchObject({
      line_no: '001',
      hts10: '6404199060',
      origin: 'CN',
      importer: summary?.['importer'],
      manufacturer: someKey,
      filer: summary?.['filer'],
      entered_value: 2_200,
      duty_paid: 528,
      s301_duty: 330,
      other99_duty: 0,
      mpf: 8,
      hmf: 0,
    });
    expect(two).toMatchObject({ line_no: '002', hts10: '8471300100', entered_value: 100_000, duty_paid: 0 });
    expect(await warehouse.rows('entry_tariff', 'line_no, ordinal, hts, value, duty')).toEqual([
      { line_no: '001', ordinal: 1, hts: '99038815', value: 0, duty: 330 },
      { line_no: '001', ordinal: 2, hts: '6404199060', value: 2_200, duty: 198 },
      { line_no: '002', ordinal: 1, hts: '8471300100', value: 100_000, duty: 0 },
    ]);
    expect(await warehouse.rows('line_fee', 'line_no, fee_class, fee')).toEqual([
      { line_no: '001', fee_class: '499', fee: 8 },
      { line_no: '002', fee_class: '499', fee: 346 },
    ]);
    expect(await warehouse.rows('liquidation', 'entry_no, liq_date, reliq')).toEqual([
      { entry_no: 'S5G00000018', liq_date: '2026-11-13', reliq: false },
    ]);
  });

  it('has no liquidation while its status names another', async () => {
    const open = rows.map((row) => ({ ...row, 'Liquidation Status': 'Not Liquidated' }));
    await load([await report('es003.csv', open)]);
    expect(await warehouse.rows('liquidation')).toEqual([]);
    expect((await warehouse.rows('entry_summary'))[0]).not.toHaveProperty('liq_date');
  });

  it('gives way to a later report of it, whichever is loaded first', async () => {
    const later = [await report('later.csv', rows.slice(2))];
    await load(later, { extractId: 'es003-2026-02', asOf: '2027-01-01' });
    await load([await report('es003.csv', rows)]);
    expect(await warehouse.rows('entry_line', 'line_no')).toEqual([{ line_no: '002' }]);
    expect(await warehouse.rows('history.entry_line', 'line_no')).toHaveLength(2);
  });
});

describe('entries that are not whole', () => {
  const other = rows.map((row) => ({ ...row, 'Entry Summary Number': 'S5G-0000002-6' }));

  it('are set aside with the row that was not understood, and the others are taken', async () => {
    const broken = rows.map((row, at) => (at === 1 ? { ...row, 'Line Tariff Duty Amount': 'n/a' } : row));
    const { quarantine } = await load([await report('es003.csv', [...broken, ...other])]);
    expect(quarantine).toEqual([
      { file: 'es003.csv', line: 2, column: null, rule: 'RECORD_STRUCTURE' },
      { file: 'es003.csv', line: 3, column: 'Line Tariff Duty Amount', rule: 'NOT_A_NUMBER' },
    ]);
    expect(await warehouse.rows('entry_summary', 'entry_no')).toEqual([{ entry_no: 'S5G00000026' }]);
    expect(await warehouse.rows('entry_line')).toHaveLength(2);
  });

  it('are not taken when they come in parts, in one file or in two', async () => {
    const files = [
      await report('1.csv', rows.slice(0, 2)),
      await report('2.csv', [...rows.slice(2), ...other]),
    ];
    const { quarantine } = await load(files);
    expect(quarantine).toEqual([
      { file: '1.csv', line: 2, column: null, rule: 'RECORD_STRUCTURE' },
      { file: '2.csv', line: 2, column: null, rule: 'RECORD_STRUCTURE' },
    ]);
    expect(await warehouse.rows('entry_summary', 'entry_no')).toEqual([{ entry_no: 'S5G00000026' }]);
  });

  it('are told apart from each other by names of files', async () => {
    const path = await report('es003.csv', rows);
    expect(() => aceReportExtract({ ...extract, files: [path, path] })).toThrow(
      expect.objectContaining({ code: 'MEMBER_DUPLICATED' }),
    );
  });
});
