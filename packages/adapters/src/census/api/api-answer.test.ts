import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { goldenPath } from '../../testing/golden.ts';
import { rejectedOf, rowsOf } from '../../testing/imdb-samples.ts';
import { makeFile } from '../../testing/make-zip.ts';
import { reconciled, sumOf } from '../../testing/reconciled.ts';
import { apiAnswer } from './api-answer.ts';

const imports = { flow: 'imports' } as const;
const answer = goldenPath('census-api-json/imports_hs_hs10_3103110000_2026-03.json');
const seafood = goldenPath('census-api-hs6-monthly/imports_hs6_monthly_2020_5_seafood_codes.csv');
const chapters = goldenPath('census-imports-hs2-monthly/imports_hs2_all_countries_2013-01_2021-07.csv');
const ports = (flow: string) => goldenPath(`census-api-porths/${flow}_2024_01.csv`);

describe('apiAnswer of genuine JSON', () => {
  it('finds the grain in the header and the first rows', async () => {
    const source = await apiAnswer(answer, imports);
    expect(source).toMatchObject({
      fact: 'census_import',
      dataset: 'census-api-imports-hts10-country-monthly',
      name: 'imports_hs_hs10_3103110000_2026-03.json',
      grain: {
        commodity: 10,
        keys: ['country'],
        flows: [
          'consumption_value',
          'general_value',
          'calculated_duty',
          'dutiable_value',
          'consumption_quantity_1',
          'general_quantity_1',
        ],
        bases: ['month'],
      },
    });
  });

  it('keeps countries, with explicit zeros, and sets totals and groups aside', async () => {
    const source = await apiAnswer(answer, imports);
    const rows = await rowsOf(source);
    // The file's own rows: 2010 with zeros, 5081 and 5660; eight groups; one total, marked DET like the countries.
    expect(rows.map((row) => [row.country, row.general_value_mo])).toEqual([
      ['2010', 0],
      ['5081', expect.any(Number)],
      ['5660', expect.any(Number)],
    ]);
    expect(source.setAside()).toEqual({ totals: 1, groups: 8 });
    expect(rows[1]).toMatchObject({
      commodity: '3103110000',
      year: 2026,
      month: 3,
      unit_1: 'T',
      unit_2: null,
    });
  });

  it('has the published total as its control, and the countries add up to it', async () => {
    const source = await apiAnswer(answer, imports);
    const rows = await rowsOf(source);
    const controls = await collect(source.controls());
    expect(controls).toEqual([
      {
        file: 'imports_hs_hs10_3103110000_2026-03.json',
        where: { commodity: '3103110000', year: 2026, month: 3 },
        totals: expect.objectContaining({
          general_value_mo: 1_430_120_100,
          general_quantity_1_mo: 27_962,
        }) as object,
      },
    ]);
    expect(reconciled(controls, rows)).toEqual({ compared: 6, differing: [] });
  });

  it('reads the same from gzip, and has the fingerprint of the content', async () => {
    const packed = await makeFile('answer.json.gz', gzipSync(readFileSync(answer)));
    const [plain, zipped] = [await apiAnswer(answer, imports), await apiAnswer(packed, imports)];
    expect(await rowsOf(zipped)).toEqual(await rowsOf(plain));
    expect(await zipped.fingerprint()).toBe(await plain.fingerprint());
  });
});

describe('apiAnswer of genuine CSV', () => {
  it('tells the 60 totals and 984 groups of five codes from the 1,296 countries', async () => {
    const source = await apiAnswer(seafood, imports);
    const rows = await rowsOf(source);
    expect(rows).toHaveLength(1_296);
    expect(source.setAside()).toEqual({ totals: 60, groups: 984 });
    expect(source.dataset).toBe('census-api-imports-hs6-country-monthly');
    expect(reconciled(await collect(source.controls()), rows)).toEqual({ compared: 60 * 7, differing: [] });
  });

  it.each([
    // Annual totals in dollars, from the README of the file.
    ['030617', 4_732_607_862],
    ['030441', 1_786_343_072],
    ['160414', 1_247_143_497],
    ['030481', 1_083_983_299],
    ['030214', 868_332_897],
  ])('adds the countries of %s up to the published year', async (code, dollars) => {
    const rows = await rowsOf(await apiAnswer(seafood, imports));
    const ofCode = rows.filter(({ commodity }) => commodity === code);
    expect(sumOf(ofCode, 'general_value_mo')).toBe(dollars * 100);
  });

  it('takes names for countries from the answer, groups and totals aside', async () => {
    const { countries } = await (await apiAnswer(seafood, imports)).references();
    expect(countries).toContainEqual({ code: '1220', name: 'CANADA' });
    expect(countries?.filter(({ code }) => !/^\d{4}$/.test(code) || code.startsWith('00'))).toEqual([]);
  });

  it.each([
    ['imports', 'I_COMMODITY', 1_511],
    ['exports', 'E_COMMODITY', 1_428],
  ] as const)('reads the %s by port that R wrote, with %s', async (flow, _, lines) => {
    const source = await apiAnswer(ports(flow), { flow });
    const rows = await rowsOf(source);
    const { totals, groups } = source.setAside();
    expect(rows.length + totals + groups).toBe(lines);
    expect(source).toMatchObject({
      dataset: `census-api-${flow}-hs2-country-port`,
      grain: { commodity: 2, keys: ['country', 'port'], bases: ['year_to_date'] },
    });
    const controls = await collect(source.controls());
    expect(controls.map(({ where }) => where)).toContainEqual({ commodity: '01', year: 2024, month: 12 });
    expect(reconciled(controls, rows)).toEqual({ compared: totals * 4, differing: [] });
    expect(new Set(rows.map(({ port }) => port)).size).toBeGreaterThan(20);
  });

  it('reads the total over ports and countries as it is printed', async () => {
    const rows = await rowsOf(await apiAnswer(ports('exports'), { flow: 'exports' }));
    // The first data line of the file, PORT `-` and CTY_CODE `-`: 571,012,374 dollars by air.
    expect(sumOf(rows, 'air_value_yr')).toBe(57_101_237_400);
  });

  it('takes totals as the detail when there is nothing finer', async () => {
    const source = await apiAnswer(chapters, imports);
    const rows = await rowsOf(source);
    expect(source).toMatchObject({
      dataset: 'census-api-imports-hs2-monthly',
      grain: { commodity: 2, keys: [], flows: ['consumption_value', 'calculated_duty'], bases: ['month'] },
    });
    expect(rows).toHaveLength(10_094);
    expect(source.setAside()).toEqual({ totals: 0, groups: 0 });
    const of2019 = rows.filter(({ year }) => year === 2019);
    // Sums of 2019 as the source of the file prints them.
    expect(sumOf(of2019, 'consumption_value_mo')).toBe(249_778_792_477_000);
    expect(sumOf(of2019, 'calculated_duty_mo')).toBe(6_682_483_108_100);
    expect(await collect(source.controls())).toEqual([]);
    expect(await rejectedOf(source)).toEqual([]);
  });

  it('has the same rows after it was read before', async () => {
    const source = await apiAnswer(seafood, imports);
    await rowsOf(source);
    expect(await rowsOf(source)).toHaveLength(1_296);
    expect(source.setAside()).toEqual({ totals: 60, groups: 984 });
    expect(await collect(source.controls())).toHaveLength(60);
  });
});
