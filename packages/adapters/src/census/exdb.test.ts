import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportCommodity, exportCountry, exportDetail, exportDistrict } from '../layout/exdb-layouts.ts';
import { collect } from '../testing/collect.ts';
import { member } from '../testing/fixed-width.ts';
import { rejectedOf, rowsOf } from '../testing/imdb-samples.ts';
import { makeZip, temporaryFolder } from '../testing/make-zip.ts';
import { exdbArchive, exdbFolder } from './exdb.ts';

const period = { year: '2026', month: '07' };
const figures = { cards_mo: 1, qty_1_mo: 2, qty_2_mo: 3, all_val_mo: 4, air_val_mo: 5, air_wgt_mo: 6 };
const keys = { df: '1', commodity: '0101210000', cty_code: '1220', district: '38', ...period };

const members = {
  detail: member(exportDetail, [
    { ...keys, ...figures, ves_val_mo: 7, ves_wgt_mo: 8, cnt_val_mo: 9, cnt_wgt_mo: 10, all_val_yr: 44 },
    { ...keys, df: '2', all_val_mo: 0, all_val_yr: 11 },
  ]),
  commodities: member(exportCommodity, [
    { ...keys, comm_desc: 'HORSES', unit_qy1: 'NO', ...figures },
    { ...keys, df: '2', comm_desc: 'HORSES', unit_qy1: 'NO', all_val_yr: 11 },
  ]),
  countries: member(exportCountry, [{ cty_code: '1220', cty_name: 'Canada', ...period, all_val_mo: 4 }]),
  districts: member(exportDistrict, [{ district: '38', dist_name: 'Detroit, MI', ...period, all_val_mo: 4 }]),
};

const archive = () =>
  makeZip('EXDB2607.ZIP', [
    ['EXP_DETL.TXT', members.detail],
    ['EXP_COMM.TXT', members.commodities],
    ['exp_cty.txt', members.countries],
    ['EXP_DIST.TXT', members.districts],
  ]);

describe('exdbArchive', () => {
  it('says what it holds', () => {
    expect(exdbArchive('/nowhere/EXDB2607.ZIP')).toMatchObject({
      fact: 'census_export',
      dataset: 'census-exdb',
      name: 'EXDB2607.ZIP',
      grain: { commodity: 10, keys: ['domestic_foreign', 'country', 'district'] },
    });
    expect(exdbArchive('/nowhere/EXDB2607.ZIP').grain.flows).toHaveLength(10);
  });

  it('puts every field of the layout into its column, dollars as cents', async () => {
    const [row] = await rowsOf(exdbArchive(await archive()));
    expect(row).toMatchObject({
      domestic_foreign: '1',
      commodity: '0101210000',
      country: '1220',
      district: '38',
      port: null,
      year: 2026,
      month: 7,
      unit_1: 'NO',
      unit_2: null,
      card_count_mo: 1,
      quantity_1_mo: 2,
      quantity_2_mo: 3,
      export_value_mo: 400,
      air_value_mo: 500,
      air_weight_mo: 6,
      vessel_value_mo: 700,
      vessel_weight_mo: 8,
      container_value_mo: 900,
      container_weight_mo: 10,
      export_value_yr: 4400,
      air_value_yr: null,
    });
  });

  it('keeps foreign exports apart, and rows that only carry the year to date', async () => {
    const [, row] = await rowsOf(exdbArchive(await archive()));
    expect(row).toMatchObject({ domestic_foreign: '2', export_value_mo: 0, export_value_yr: 1100 });
  });

  it('gives the totals of every control member', async () => {
    const controls = await collect(exdbArchive(await archive()).controls());
    const at = { year: 2026, month: 7 };
    expect(controls.map(({ where }) => where)).toEqual([
      { domestic_foreign: '1', commodity: '0101210000', ...at },
      { domestic_foreign: '2', commodity: '0101210000', ...at },
      {},
      { country: '1220', ...at },
      { district: '38', ...at },
    ]);
    expect(controls[2]?.totals).toMatchObject({
      export_value_mo: 400,
      export_value_yr: 1100,
      card_count_mo: 1,
    });
    expect(controls[4]).toEqual({
      file: 'EXP_DIST.TXT',
      where: { district: '38', ...at },
      totals: { export_value_mo: 400 },
    });
  });

  it('gives titles and names', async () => {
    expect(await exdbArchive(await archive()).references()).toEqual({
      commodities: [{ code: '0101210000', title: 'HORSES', unit_1: 'NO', unit_2: null }],
      countries: [{ code: '1220', name: 'Canada' }],
      districts: [{ code: '38', name: 'Detroit, MI' }],
    });
  });

  it('puts rows of another month into quarantine', async () => {
    const path = await makeZip('EXDB2607.ZIP', [
      ['EXP_DETL.TXT', member(exportDetail, [{ ...keys, month: '06' }])],
      ['EXP_COMM.TXT', members.commodities],
    ]);
    expect(await rejectedOf(exdbArchive(path))).toEqual([
      { file: 'EXP_DETL.TXT', line: 1, column: 'month', code: 'WRONG_PERIOD' },
    ]);
  });
});

describe('exdbFolder', () => {
  it('reads an archive that was unpacked by hand', async () => {
    const path = join(await temporaryFolder(), 'EXDB2607');
    await mkdir(path);
    await writeFile(join(path, 'EXP_DETL.TXT'), members.detail);
    await writeFile(join(path, 'EXP_COMM.TXT'), members.commodities);
    expect(await rowsOf(exdbFolder(path))).toHaveLength(2);
  });
});
