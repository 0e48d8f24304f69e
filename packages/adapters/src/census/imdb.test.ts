import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordance, countryTable, districtTable } from '../layout/code-table-layouts.ts';
import { importCommodity, importDistrictOfUnlading } from '../layout/imdb-control-layouts.ts';
import { importDetail } from '../layout/imdb-detail-layout.ts';
import { collect } from '../testing/collect.ts';
import { member } from '../testing/fixed-width.ts';
import { goldenText } from '../testing/golden.ts';
import {
  archiveOf,
  archiveWith,
  firstKeys,
  genuine,
  genuineCommodities,
  genuineDetail,
  rejectedOf,
  rowsOf,
} from '../testing/imdb-samples.ts';
import { makeZip, temporaryFolder } from '../testing/make-zip.ts';
import { figuresOf } from './fact-columns.ts';
import { imdbArchive, imdbFolder } from './imdb.ts';
import { importColumns } from './import-columns.ts';

const samples = 'census-imdb/IMDB2501';

interface Expected {
  readonly member_kind: 'IMP_DETL' | 'IMP_COMM' | 'IMP_CTY' | 'IMP_DE';
  readonly fields: Readonly<Record<string, string | number>>;
}

/** A third party's parse of the same records. */
const expected = JSON.parse(goldenText(`${samples}/expected_values.json`)) as readonly Expected[];
const expectedOf = (kind: Expected['member_kind']) =>
  expected.filter(({ member_kind }) => member_kind === kind).map(({ fields }) => fields);

/** Published figures as they are stored: dollars as cents. */
function stored(fields: Expected['fields']): Record<string, number> {
  const figures = figuresOf(importColumns).flatMap(([flow, { field, money }]) => {
    const printed = fields[`${field}_mo`];
    return typeof printed === 'number' ? [[`${flow}_mo`, money ? printed * 100 : printed] as const] : [];
  });
  return Object.fromEntries(figures);
}

describe('imdbArchive', () => {
  it('says what it holds before anything is read', () => {
    const source = imdbArchive('/nowhere/IMDB2501.ZIP');
    expect(source).toMatchObject({ fact: 'census_import', dataset: 'census-imdb', name: 'IMDB2501.ZIP' });
    expect(source.grain).toMatchObject({
      commodity: 10,
      keys: ['country', 'country_subcode', 'district_entry', 'district_unlading', 'rate_provision'],
      bases: ['month', 'year_to_date'],
    });
    expect(source.grain.flows).toHaveLength(22);
    expect(source.setAside()).toEqual({ totals: 0, groups: 0 });
  });

  it('reads the genuine records as a third party read them, field by field', async () => {
    const rows = await rowsOf(imdbArchive(await makeZip('IMDB2501.ZIP', genuine)));
    const records = expectedOf('IMP_DETL');
    expect(records).toHaveLength(6);
    expect(rows).toHaveLength(6);
    for (const [at, fields] of records.entries()) {
      expect(Object.keys(stored(fields))).toHaveLength(22);
      expect(rows[at]).toMatchObject({
        ...stored(fields),
        commodity: fields['hts10'],
        country: fields['cty_code'],
        country_subcode: fields['cty_subco'],
        district_entry: fields['dist_entry'],
        district_unlading: fields['dist_unlad'],
        rate_provision: fields['rate_prov'],
        year: 2025,
        month: 1,
        port: null,
      });
    }
  });

  it('reads the year to date, which in January is the month', async () => {
    for (const row of await rowsOf(imdbArchive(await makeZip('IMDB2501.ZIP', genuine)))) {
      expect(row.general_value_yr).toBe(row.general_value_mo);
      expect(row.calculated_duty_yr).toBe(row.calculated_duty_mo);
    }
  });

  it('takes units from the totals by commodity of the same archive', async () => {
    const rows = await rowsOf(imdbArchive(await makeZip('IMDB2501.ZIP', genuine)));
    // IMP_COMM prints NO for 0101210010; it has no row for the others among these samples.
    expect(rows.map(({ unit_1, unit_2 }) => [unit_1, unit_2])).toEqual([
      ['NO', null],
      ['NO', null],
      ['NO', null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('gives the line of every row', async () => {
    const batches = await collect(imdbArchive(await makeZip('IMDB2501.ZIP', genuine)).batches());
    expect(batches.flatMap(({ lines }) => lines)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(batches.map(({ file }) => file))).toEqual(new Set(['IMP_DETL.txt']));
  });

  it('gives the totals of every control member, for every measure that it carries', async () => {
    const controls = await collect(imdbArchive(await makeZip('IMDB2501.ZIP', genuine)).controls());
    const byCommodity = controls.filter(({ where }) => 'commodity' in where);
    const byCountry = controls.filter(({ where }) => 'country' in where);
    const byDistrict = controls.filter(({ where }) => 'district_entry' in where);
    for (const [kind, totals, measures] of [
      ['IMP_COMM', byCommodity, 22],
      ['IMP_CTY', byCountry, 18],
      ['IMP_DE', byDistrict, 18],
    ] as const) {
      const records = expectedOf(kind);
      expect(totals).toHaveLength(2);
      for (const [at, total] of totals.entries()) {
        expect(total.totals).toMatchObject(stored(records[at] ?? {}));
        expect(Object.keys(total.totals)).toHaveLength(2 * measures);
        expect(total.where).toMatchObject({ year: 2025, month: 1 });
      }
    }
    expect(byCountry[1]).toMatchObject({
      file: 'imp_CTY.txt',
      where: { country: '1220' },
      // Canada, January 2025, as the Census Bureau prints it: 38,990,368,429 and 42,259,879 dollars.
      totals: { consumption_value_mo: 3_899_036_842_900, calculated_duty_mo: 4_225_987_900 },
    });
    expect(byDistrict[0]).toMatchObject({
      where: { district_entry: '01' },
      // Portland, Maine: 1,705,630,734 and 2,652,207 dollars.
      totals: { consumption_value_mo: 170_563_073_400, calculated_duty_mo: 265_220_700 },
    });
  });

  it('adds the totals by commodity up to the whole release', async () => {
    const controls = await collect(imdbArchive(await makeZip('IMDB2501.ZIP', genuine)).controls());
    const [whole, ...others] = controls.filter(({ where }) => Object.keys(where).length === 0);
    expect(others).toEqual([]);
    // 2,832,582 + 28,695,421 dollars, the consumption value of the two commodities of the sample
    expect(whole?.totals['consumption_value_mo']).toBe((2_832_582 + 28_695_421) * 100);
  });

  it('gives totals by district of unlading', async () => {
    const text = member(importDistrictOfUnlading, [
      { dist_unlad: '53', dist_name: 'Houston', year: '2025', month: '01', gen_val_mo: 5, gen_val_yr: 9 },
    ]);
    const path = await makeZip('IMDB2501.ZIP', [
      ['imp_comm.txt', genuineCommodities],
      ['imp_du.txt', text],
    ]);
    const controls = await collect(imdbArchive(path).controls());
    expect(controls.at(-1)).toEqual({
      file: 'imp_du.txt',
      where: { district_unlading: '53', year: 2025, month: 1 },
      totals: { general_value_mo: 500, general_value_yr: 900 },
    });
  });

  it('gives titles, names and units, long titles where the concordance has them', async () => {
    const path = await makeZip('IMDB2501.ZIP', [
      ...genuine,
      [
        'CONCORD.TXT',
        member(concordance, [
          { commodity: '0101210010', descriptn: 'Male purebred breeding horses', unit_qy1: 'XX' },
          { commodity: '0203190000', descriptn: 'Meat of swine', unit_qy1: 'KG' },
        ]),
      ],
      ['COUNTRY.TXT', member(countryTable, [{ cty_code: '1220', cty_name: 'CANADA' }])],
      ['DISTRICT.TXT', member(districtTable, [{ dist_code: '07', dist_name: 'Ogdensburg, NY' }])],
      ['IMP_DU.TXT', member(importDistrictOfUnlading, [{ dist_unlad: '80', dist_name: 'Mail shipments' }])],
    ]);
    expect(await imdbArchive(path).references()).toEqual({
      commodities: [
        // The unit is that of the month's own totals, the title that of the concordance.
        { code: '0101210010', title: 'Male purebred breeding horses', unit_1: 'NO', unit_2: null },
        { code: '0101210020', title: 'HORSES, LIVE, PUREBRED BREEDING FEMALE', unit_1: 'NO', unit_2: null },
        { code: '0203190000', title: 'Meat of swine', unit_1: 'KG', unit_2: null },
      ],
      countries: [
        { code: '1220', name: 'CANADA' },
        { code: '1010', name: 'Greenland' },
      ],
      districts: [
        { code: '07', name: 'Ogdensburg, NY' },
        { code: '01', name: 'Portland, ME' },
        { code: '02', name: 'St. Albans, VT' },
        { code: '80', name: 'Mail shipments' },
      ],
    });
  });

  it('does without code tables of another length', async () => {
    const path = await makeZip('IMDB2501.ZIP', [...genuine, ['COUNTRY.TXT', `${'1220'.padEnd(51)}\r\n`]]);
    const { countries } = await imdbArchive(path).references();
    expect(countries?.map(({ code }) => code)).toEqual(['1010', '1220']);
  });

  it('keeps rows that only carry the year to date', async () => {
    const carrier = { ...firstKeys, gen_val_mo: 0, con_val_mo: 0, gen_val_yr: 809_426, con_val_yr: 809_426 };
    const [row] = await rowsOf(imdbArchive(await archiveWith(carrier)));
    expect(row).toMatchObject({ general_value_mo: 0, general_value_yr: 80_942_600 });
  });

  it('trims programmes of one letter and keeps 00, which is no programme', async () => {
    const path = await archiveWith(
      { ...firstKeys, cty_subco: 'A ' },
      { ...firstKeys, cty_subco: 'S+' },
      { ...firstKeys, cty_subco: '00' },
      { ...firstKeys, cty_subco: '  ' },
    );
    expect((await rowsOf(imdbArchive(path))).map((row) => row.country_subcode)).toEqual([
      'A',
      'S+',
      '00',
      null,
    ]);
  });

  it('reads a blank figure as not reported', async () => {
    const [row] = await rowsOf(
      imdbArchive(await archiveWith({ ...firstKeys, con_qy2_mo: null, con_qy1_mo: 0 })),
    );
    expect(row).toMatchObject({ consumption_quantity_1_mo: 0, consumption_quantity_2_mo: null });
  });

  it('reads the twelve months of a revised year', async () => {
    const text = member(importDetail, [
      { ...firstKeys, year: '2024', month: '01' },
      { ...firstKeys, year: '2024', month: '12' },
      { ...firstKeys, year: '2025', month: '01' },
    ]);
    const totals = member(importCommodity, [
      { commodity: '0101210010', unit_qy1: 'NO', year: '2024', month: '01', con_val_mo: 1 },
      { commodity: '0101210010', unit_qy1: 'NO', year: '2024', month: '12', con_val_mo: 2 },
    ]);
    const path = await makeZip('IMDBR2412.ZIP', [
      ['IMP_DETL.TXT', text],
      ['IMP_COMM.TXT', totals],
    ]);
    const source = imdbArchive(path);
    expect((await rowsOf(source)).map(({ year, month }) => [year, month])).toEqual([
      [2024, 1],
      [2024, 12],
    ]);
    expect(await rejectedOf(source)).toMatchObject([{ line: 3, column: 'year', code: 'WRONG_PERIOD' }]);
    expect((await collect(source.controls())).map(({ where }) => where)).toEqual([
      { commodity: '0101210010', year: 2024, month: 1 },
      { commodity: '0101210010', year: 2024, month: 12 },
      {},
    ]);
  });

  it('takes the period as an option', async () => {
    const path = await makeZip('january.zip', genuine);
    expect(await rowsOf(imdbArchive(path, { period: { year: 2025, month: 1 } }))).toHaveLength(6);
  });

  it('tells its progress in bytes and rows', async () => {
    const seen: unknown[] = [];
    const source = imdbArchive(await archiveOf(genuineDetail));
    await collect(source.batches({ onProgress: (progress) => seen.push(progress) }));
    expect(seen.at(-1)).toEqual({ bytes: genuineDetail.length, totalBytes: genuineDetail.length, rows: 6 });
  });

  it('stops at an abort', async () => {
    const source = imdbArchive(await archiveOf(genuineDetail));
    const signal = AbortSignal.abort(new Error('the user left'));
    const readings = await Promise.allSettled([
      collect(source.batches({ signal })),
      collect(source.controls({ signal })),
      source.references({ signal }),
      source.fingerprint({ signal }),
    ]);
    expect(readings.map((reading) => reading.status === 'rejected' && String(reading.reason))).toEqual(
      Array.from({ length: 4 }, () => 'Error: the user left'),
    );
  });
});

describe('imdbFolder', () => {
  it('reads an archive that was unpacked by hand', async () => {
    const path = join(await temporaryFolder(), 'IMDB2501');
    await mkdir(path);
    for (const [name, content] of genuine.slice(1, 5))
      await writeFile(join(path, name.slice(9)), content, 'latin1');
    const source = imdbFolder(path);
    expect(source.name).toBe('IMDB2501');
    expect(await rowsOf(source)).toEqual(await rowsOf(imdbArchive(await makeZip('IMDB2501.ZIP', genuine))));
    expect(await source.fingerprint()).toMatch(/^[0-9a-f]{64}$/);
  });
});
