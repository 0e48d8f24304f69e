import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { martRows } from './mart-rows.ts';
import { martWarehouse, type MartWarehouse } from './testing/mart-warehouse.ts';

let mart: MartWarehouse;
beforeAll(async () => {
  mart = await martWarehouse();
});
afterAll(() => mart[Symbol.asyncDispose]());
beforeEach(() => mart.empty('entry_line', 'entry_summary', 'trade_partner', 'world_flow', 'census_import'));

const line = (at: number, values: Record<string, string | number | bigint | boolean | null>) => ({
  entry_no: 'AAA00000017',
  line_no: String(at).padStart(3, '0'),
  entry_date: '2024-01-15',
  ...values,
});

describe('the window of the ADD warehouse', () => {
  const asOf = '2026-11-25';

  it('ends ten years before the day of the question', async () => {
    await mart.put(
      'entry_summary',
      { entry_no: '1', entry_date: '2016-11-24' },
      { entry_no: '2', entry_date: '2016-11-25' },
      { entry_no: '3', entry_date: '2016-11-26' },
      // Without its date it is as old as its extract.
      { entry_no: '4', as_of: '2016-11-24' },
      { entry_no: '5', as_of: '2016-11-25' },
    );
    const entries = async (module: 'ADD_WH' | 'ACE_VADM'): Promise<readonly string[]> => {
      const rows = await martRows(mart.database, module, 'entry_summary', {
        asOf,
        columns: ['entry_no'],
      }).execute();
      return rows.map(({ entry_no }) => String(entry_no)).toSorted();
    };
    expect(await entries('ADD_WH')).toEqual(['2', '3', '5']);
    expect(await entries('ACE_VADM')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('counts a month, a year and a spell as old when all of it is', async () => {
    const row = { load_id: 1, source_part: 0, source_line: 1, commodity: '87' };
    await mart.put(
      'census_import',
      { ...row, year: 2016, month: 10 },
      { ...row, year: 2016, month: 11 },
      { ...row, year: 2017, month: 1 },
    );
    const months = await martRows(mart.database, 'ADD_WH', 'census_import', {
      asOf,
      columns: ['year', 'month'],
    })
      .orderBy('year')
      .execute();
    expect(months).toEqual([
      { year: 2016, month: 11 },
      { year: 2017, month: 1 },
    ]);
    const flow = { exporter_country: 'CN', importer_country: 'US', commodity: '87' };
    await mart.put('world_flow', { ...flow, year: 2015 }, { ...flow, year: 2016 });
    expect(
      await martRows(mart.database, 'ADD_WH', 'world_flow', { asOf, columns: ['year'] }).execute(),
    ).toEqual([{ year: 2016n }]);
    await mart.put(
      'trade_partner',
      { importer: 1n, valid_from: '2001-01-01', valid_to: '2016-11-25' },
      { importer: 2n, valid_from: '2001-01-01', valid_to: '2016-11-26' },
      { importer: 3n, valid_from: '2001-01-01' },
    );
    const partners = await martRows(mart.database, 'ADD_WH', 'trade_partner', { asOf, columns: ['importer'] })
      .orderBy('importer')
      .execute();
    // `valid_to` is not included: the first party’s last day was 24 November.
    expect(partners).toEqual([{ importer: 2n }, { importer: 3n }]);
  });
});

describe('the interface to AFI', () => {
  it('has sums by Center, chapter, origin and month, within the window, and no record', async () => {
    await mart.put(
      'entry_line',
      line(1, { hts10: '8703230190', origin: 'JP', entered_value: 1_000_00n, duty_paid: 25_00n }),
      line(2, {
        hts10: '8703320150',
        origin: 'JP',
        entered_value: 500_00n,
        duty_paid: 12_50n,
        entry_date: '2024-01-31',
      }),
      line(3, { hts10: '8703230190', origin: 'DE', entered_value: 70_00n }),
      line(4, {
        hts10: '8703230190',
        origin: 'JP',
        entered_value: 9_00n,
        duty_paid: 0n,
        entry_date: '2024-02-01',
      }),
      line(5, { hts10: '8703230190', origin: 'JP', entered_value: 1n, entry_date: '2014-01-15' }),
    );
    const rows = await martRows(mart.database, 'OFAFI', 'entry_line', { asOf: '2026-11-25' })
      .select([
        'center',
        'hts_chapter',
        'origin',
        'calendar_year',
        'calendar_month',
        'records',
        'entered_value',
        'duty_paid',
      ])
      .orderBy('origin')
      .orderBy('calendar_month')
      .execute();
    const shared = { center: 'CEE003', hts_chapter: '87', calendar_year: 2024 };
    expect(rows).toEqual([
      expect.objectContaining({
        ...shared,
        origin: 'DE',
        calendar_month: 1,
        records: 1n,
        entered_value: 70_00n,
        duty_paid: null,
      }),
      // 1,000.00 + 500.00 and 25.00 + 12.50
      expect.objectContaining({
        ...shared,
        origin: 'JP',
        calendar_month: 1,
        records: 2n,
        entered_value: 1_500_00n,
        duty_paid: 37_50n,
      }),
      expect.objectContaining({
        ...shared,
        origin: 'JP',
        calendar_month: 2,
        records: 1n,
        entered_value: 9_00n,
        duty_paid: 0n,
      }),
    ]);
    expect(rows[0]).not.toHaveProperty('hts10');
    expect(rows[0]).not.toHaveProperty('entry_date');
  });
});
