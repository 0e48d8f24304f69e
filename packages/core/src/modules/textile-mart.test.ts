import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { martRows } from './mart-rows.ts';
import { martWarehouse, type MartWarehouse } from './testing/mart-warehouse.ts';

let mart: MartWarehouse;
beforeAll(async () => {
  mart = await martWarehouse();
});
afterAll(() => mart[Symbol.asyncDispose]());
beforeEach(() =>
  mart.empty(
    'entry_line',
    'entry_tariff',
    'claim_1520d',
    'seizure',
    'penalty_case',
    'allegation',
    'factory_visit',
  ),
);

const line = (at: number, values: Record<string, string | number | bigint | boolean | null>) => ({
  entry_no: 'AAA00000017',
  line_no: String(at).padStart(3, '0'),
  entry_date: '2024-01-15',
  ...values,
});

describe('the Textile Clearinghouse', () => {
  it('converts quantities by the factor of the category, in its own unit', async () => {
    // Factors of the quota list for China 2004: category 338 counts 6.00 m2 a dozen, 239 6.30 m2 a kilogram (its
    // tariff lines are in dozens first and kilograms second), 360 0.90 m2 a piece; none is known for 220.
    await mart.put(
      'entry_line',
      line(1, { textile_category: '338', hts10: '6109100012', qty1: '10.25', uom1: 'DOZ' }),
      line(2, {
        textile_category: '239',
        hts10: '6111206010',
        qty1: '3.00',
        uom1: 'DOZ',
        qty2: '12.50',
        uom2: 'KG',
      }),
      line(3, { textile_category: '360', hts10: '6302316010', qty1: '7.00', uom1: 'NO' }),
      line(4, { textile_category: '220', hts10: '5208310000', qty1: '100.00', uom1: 'M2' }),
      line(5, { textile_category: '338', hts10: '6109100012', qty1: '10.00', uom1: 'KG' }),
      line(6, { textile_category: '338', hts10: '6109100012', qty1: '10.00', uom1: 'DOZ', sme: '61.50' }),
    );
    const rows = await martRows(mart.database, 'TEXTILE', 'entry_line', {
      columns: ['textile_category', 'sme', 'qty1'],
    })
      .orderBy('textile_category')
      .orderBy('qty1')
      .orderBy('sme')
      .execute();
    expect(rows.map(({ textile_category, sme }) => [textile_category, sme])).toEqual([
      ['220', null],
      ['239', '78.7500'], // 12.50 x 6.30
      ['338', '61.5000'], // as declared
      ['338', null], // kilograms of a category that counts dozens
      ['338', '61.5000'], // 10.25 x 6.00
      ['360', '6.3000'], // 7 x 0.90
    ]);
  });

  it('takes the declared category, else that of the tariff number', async () => {
    await mart.put(
      'entry_line',
      line(1, { hts10: '6109100012', textile_category: '339' }),
      line(2, { hts10: '6109100012', qty1: '2.00', uom1: 'DOZ' }),
      line(3, { hts10: '8471300100' }),
      line(4, { hts10: '5001000000' }),
    );
    const rows = await martRows(mart.database, 'TEXTILE', 'entry_line', {
      columns: ['hts10', 'textile_category', 'sme'],
    })
      .orderBy('hts10')
      .orderBy('textile_category')
      .execute();
    // 6109.10.0012 is (338) in the tariff of 2025: 2 dozen x 6.00. Silk cocoons are of section XI without a category,
    // and computers are no textiles.
    expect(rows).toEqual([
      { hts10: '5001000000', textile_category: null, sme: null },
      { hts10: '6109100012', textile_category: '338', sme: '12.0000' },
      { hts10: '6109100012', textile_category: '339', sme: null },
    ]);
  });

  it('names the programme that was claimed, on the day and for the origin', async () => {
    // USMCA took NAFTA’s place on 2020-07-01; KORUS entered into force on 2012-03-15.
    const made: readonly (readonly [string, string | null, string, string | null])[] = [
      ['2020-06-30', 'MX', 'MX', 'NAFTA'],
      ['2020-07-01', 'MX', 'MX', null],
      ['2020-07-01', 'S', 'MX', 'USMCA'],
      ['2020-07-01', 'S', 'CN', null],
      ['2012-03-14', 'KR', 'KR', null],
      ['2012-03-15', 'KR', 'KR', 'KR'],
      ['2020-07-01', null, 'MX', null],
      // The beneficiaries of GSP are not listed: nothing speaks against the claim.
      ['2019-05-01', 'A', 'TH', 'GSP'],
    ];
    await mart.put(
      'entry_line',
      ...made.map(([entry_date, spi, origin], at) =>
        line(at + 1, { entry_date, spi, origin, hts10: '6109100012', mfn_rate: at }),
      ),
    );
    const rows = await martRows(mart.database, 'TEXTILE', 'entry_line', {
      columns: ['mfn_rate', 'agreement'],
    })
      .orderBy('mfn_rate')
      .execute();
    expect(rows.map(({ agreement }) => agreement)).toEqual(made.map(([, , , agreement]) => agreement));
  });

  it('has of each fact what is of textiles', async () => {
    await mart.put('entry_line', line(1, { hts10: '6109100012' }), line(2, { hts10: '8471300100' }));
    await mart.put(
      'entry_tariff',
      line(1, { ordinal: 1, hts: '99038815' }),
      line(2, { ordinal: 1, hts: '8471300100' }),
    );
    await mart.put(
      'claim_1520d',
      { claim_no: 'C1', entry_no: 'AAA00000017', spi: 'S', filed: '2024-03-01', port_entry: '1401' },
      { claim_no: 'C2', entry_no: 'AAA00000025', spi: 'S', filed: '2024-03-01', port_entry: '2704' },
    );
    await mart.put(
      'seizure',
      { seizure_no: 'S1', textile: true, port: '1401' },
      { seizure_no: 'S2', textile: false, port: '2704' },
    );
    await mart.put(
      'penalty_case',
      { case_no: 'P1', textile: true, port: '1401' },
      { case_no: 'P2', textile: false, port: '2704' },
    );
    await mart.put(
      'allegation',
      { allegation_no: 'A1', issue: 'TEXTILE', port: '1401' },
      { allegation_no: 'A2', issue: 'IPR', port: '2704' },
    );
    const hts = await martRows(mart.database, 'TEXTILE', 'entry_tariff', { columns: ['hts'] }).execute();
    expect(hts).toEqual([{ hts: '99038815' }]);
    const claims = await martRows(mart.database, 'TEXTILE', 'claim_1520d', {
      columns: ['port_entry', 'agreement'],
    }).execute();
    expect(claims).toEqual([{ port_entry: '1401', agreement: 'USMCA' }]);
    for (const fact of ['seizure', 'penalty_case', 'allegation'] as const) {
      expect(await martRows(mart.database, 'TEXTILE', fact, { columns: ['port'] }).execute(), fact).toEqual([
        { port: '1401' },
      ]);
    }
  });
});
