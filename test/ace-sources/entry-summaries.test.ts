// Entry summaries as filers send them (AE), through the loader into a warehouse. What is expected was worked out from
// the records of made-up-entry.ts by hand, as the comments show; check digits are of 19 CFR 142, CATAIR Appendix E.

import { catairExtract, type CatairExtractOptions } from '@tradepulse/adapters';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryFile, message, record } from './abi-message.ts';
import { entryContent, entryHeader } from './made-up-entry.ts';
import { openWarehouse, type TestWarehouse } from './warehouse.ts';

const heading = {
  extractId: 'abi-2026-01',
  asOf: '2026-02-01',
  period: ['2026-01-01', '2026-01-31'],
  cadence: 'monthly',
} as const;

/** The surrogate key of someone, whoever it is. */
const someKey: unknown = expect.stringMatching(/^-?\d{16,}$/);

let warehouse: TestWarehouse;
beforeEach(async () => {
  warehouse = await openWarehouse();
});
afterEach(() => warehouse.tp.close());

const sent = (name: string, ...records: readonly string[]) => memoryFile(name, message('AE', records));
const sentLater = (name: string, ...records: readonly string[]) =>
  memoryFile(name, message('AE', records, '2026-02-06'));
const load = (files: CatairExtractOptions['files'], other: Partial<CatairExtractOptions> = {}) =>
  warehouse.tp.loadExtract(catairExtract({ ...heading, files, ...other }));

describe('an entry summary of a filer', () => {
  /** 20,458 days after 1970-01-01, less 100,000: below every version that is counted. */
  const DATED = -79_542;
  const provenance = { extract_id: 'abi-2026-01', as_of: '2026-02-01', record_version: DATED };

  it('becomes an entry with everything that its records say, and nothing else', async () => {
    const receipt = await load([sent('ae.txt', entryHeader('00000018'), ...entryContent)]);
    expect(receipt.quarantine).toEqual([]);
    expect(receipt.subjects.flatMap(({ rules }) => rules)).toEqual([]);
    const [row, ...more] = await warehouse.rows('entry_summary');
    expect(more).toEqual([]);
    expect(row).toEqual({
      ...provenance,
      source_part: 0,
      source_line: 3,
      entry_no: 'S5G00000018',
      entry_type: '03',
      port_entry: '4601',
      port_unlading: '4601',
      mode: '11',
      importer: row?.['consignee'],
      consignee: someKey,
      notify: someKey,
      filer: someKey,
      surety: someKey,
      single_bond: false,
      entry_date: '2026-01-03',
      import_date: '2026-01-01',
      summary_date: '2026-01-05',
      payment_type: '6',
      state_destination: 'OH',
      line_count: 2,
      total_value: 102_200, // 22.00 and 1,000.00
      duty_est: 25_528,
      tax_est: 150,
      fee_est: 3_491,
      mpf_est: 3_358,
      hmf_est: 128,
      ad_est: 224,
      cvd_est: 110,
      total_est: 29_503, // 255.28 + 1.50 + 34.91 + 2.24 + 1.10
      electronic: true,
      consolidated: false,
      recon_flag: true,
      recon_issue: '001',
    });
    expect(row?.['notify']).not.toBe(row?.['importer']);
  });

  it('becomes lines whose duties of chapter 99 stand under their laws', async () => {
    await load([sent('ae.txt', entryHeader('00000018'), ...entryContent)]);
    const [first, second] = await warehouse.rows('entry_line');
    expect(first).toMatchObject({
      ...provenance,
      source_line: 7, // A, B, 10, 11, 20, 31, 40
      entry_no: 'S5G00000018',
      line_no: '001',
      entry_type: '03',
      entry_date: '2026-01-03',
      statistical_month: '2026-01-01',
      port_entry: '4601',
      mode: '11',
      hts10: '6404199060',
      origin: 'CN',
      export_country: 'HK',
      export_date: '2025-12-10',
      lading_port: '58201',
      entered_value: 2_200,
      charges: 300,
      qty1: '1.50',
      uom1: 'PRS',
      gross_weight_kg: '12',
      duty_paid: 528, // 1.98 and 3.30
      s201_duty: 0,
      s232_duty: 0,
      s301_duty: 330,
      other99_duty: 0,
      mpf: 8,
      hmf: 3, // 0.02 and 0.01
      mpf_exempt: false,
      ad_case: 'A570888000',
      cvd_case: 'C570889000',
      ad_deposit: 224,
      cvd_deposit: 110,
      adcvd_cash: 224,
      related_flag: true,
    });
    const [entry] = await warehouse.rows('entry_summary');
    expect(first?.['importer']).toBe(entry?.['importer']);
    expect(first?.['sold_to']).toBe(entry?.['importer']);
    expect(first).toMatchObject({ manufacturer: someKey });
    expect(first).not.toHaveProperty('delivered_to');
    expect(second).toMatchObject({
      line_no: '002',
      hts10: '8471300100',
      entered_value: 100_000,
      duty_paid: 25_000,
      s232_duty: 25_000,
      s301_duty: 0,
      mpf: 346, // 0.3464 percent of 1,000.00
      hmf: 125, // 0.125 percent
      ad_deposit: 0,
      related_flag: false,
    });
    expect(second).not.toHaveProperty('export_country');
    expect(second).not.toHaveProperty('manufacturer');
  });

  it('becomes tariff numbers, fees by class, and duties by case', async () => {
    await load([sent('ae.txt', entryHeader('00000018'), ...entryContent)]);
    expect(await warehouse.rows('entry_tariff', 'line_no, ordinal, hts, value, duty, qty, uom')).toEqual([
      { line_no: '001', ordinal: 1, hts: '99038815', value: 0, duty: 330 },
      { line_no: '001', ordinal: 2, hts: '6404199060', value: 2_200, duty: 198, qty: '1.50', uom: 'PRS' },
      { line_no: '002', ordinal: 1, hts: '99038001', value: 0, duty: 25_000 },
      { line_no: '002', ordinal: 2, hts: '8471300100', value: 100_000, duty: 0 },
    ]);
    expect(await warehouse.rows('line_fee', 'line_no, fee_class, tax, fee')).toEqual([
      { line_no: '001', fee_class: '016', tax: true, fee: 150 },
      { line_no: '001', fee_class: '056', tax: false, fee: 5 },
      { line_no: '001', fee_class: '499', tax: false, fee: 8 },
      { line_no: '001', fee_class: '501', tax: false, fee: 3 },
      { line_no: '002', fee_class: '499', tax: false, fee: 346 },
      { line_no: '002', fee_class: '501', tax: false, fee: 125 },
    ]);
    const columns = 'line_no, case_no, countervailing, bond_cash, rate, value, duty, entry_date';
    expect(await warehouse.rows('adcvd_line', columns)).toEqual([
      {
        line_no: '001',
        case_no: 'A570888000',
        countervailing: false,
        bond_cash: 'C',
        rate: '0.101700', // 10.17 percent
        value: 2_200,
        duty: 224,
        entry_date: '2026-01-03',
      },
      {
        line_no: '001',
        case_no: 'C570889000',
        countervailing: true,
        bond_cash: 'B',
        rate: '0.050000',
        value: 2_200, // of the goods: the case says none of its own
        duty: 110,
        entry_date: '2026-01-03',
      },
    ]);
  });
});

describe('a zone', () => {
  it('may have six characters, as a broker’s message of 2020 has it', async () => {
    const content = record('AE', '11', { foreignTradeZoneIdentifier: '000AB1' });
    await load([sent('ae.txt', entryHeader('00000018'), content)]);
    expect(await warehouse.rows('entry_summary', 'ftz_id')).toEqual([{ ftz_id: '000AB1' }]);
  });
});

describe('several transmissions of an entry', () => {
  const oneLine = [
    record('AE', '11', { estimatedEntryDate: '2026-01-04' }),
    record('AE', '40', { lineItemIdentifier: '001', countryOfOriginCode: 'DE' }),
    record('AE', '50', { htsNumber: '8471300100', dutyAmount: 0, valueOfGoodsAmount: 500_000 }),
  ];

  it('leave the last one of an extract, in the order of its files', async () => {
    const receipt = await load([
      sent('1.txt', entryHeader('00000018'), ...entryContent, entryHeader('00000026'), ...oneLine),
      sent('2.txt', entryHeader('00000018', 'R'), ...oneLine),
    ]);
    expect(receipt.quarantine).toEqual([]);
    expect(await warehouse.rows('entry_summary', 'entry_no, total_value, line_count, source_line')).toEqual([
      { entry_no: 'S5G00000018', total_value: 500_000, line_count: 1, source_line: 3 },
      { entry_no: 'S5G00000026', total_value: 500_000, line_count: 1, source_line: 27 },
    ]);
    expect(await warehouse.rows('entry_line', 'entry_no, line_no')).toEqual([
      { entry_no: 'S5G00000018', line_no: '001' },
      { entry_no: 'S5G00000026', line_no: '001' },
    ]);
    expect(await warehouse.rows('adcvd_line')).toEqual([]);
  });

  it('leave that of the later extract, whichever is loaded first', async () => {
    const first = [sent('1.txt', entryHeader('00000018'), ...entryContent)];
    const second = [sentLater('2.txt', entryHeader('00000018', 'R'), ...oneLine)];
    await load(second, { extractId: 'abi-2026-02', asOf: '2026-03-01' });
    await load(first);
    expect(await warehouse.rows('entry_line', 'line_no, entered_value')).toEqual([
      { line_no: '001', entered_value: 500_000 },
    ]);
  });

  it('leave nothing when the last one deletes it', async () => {
    await load([sent('1.txt', entryHeader('00000018'), ...entryContent)]);
    await load([sentLater('2.txt', entryHeader('00000018', 'D'))], {
      extractId: 'abi-2026-02',
      asOf: '2026-03-01',
    });
    expect(await warehouse.rows('entry_summary')).toEqual([]);
    expect(await warehouse.rows('entry_line')).toEqual([]);
    expect(await warehouse.rows('history.entry_line', 'line_no')).toHaveLength(2);
  });

  it('change nothing when the same extract is loaded again', async () => {
    const files = [sent('1.txt', entryHeader('00000018'), ...entryContent)];
    expect((await load(files)).status).toBe('loaded');
    expect((await load(files)).status).toBe('unchanged');
  });
});
