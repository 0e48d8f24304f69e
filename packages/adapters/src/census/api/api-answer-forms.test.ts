import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { rejectedOf, rowsOf } from '../../testing/imdb-samples.ts';
import { makeFile } from '../../testing/make-zip.ts';
import { apiAnswer } from './api-answer.ts';

const imports = { flow: 'imports' } as const;
const csv = (text: string) => makeFile('a.csv', text);
const json = (rows: unknown) => makeFile('a.json', JSON.stringify(rows));

describe('the forms of an answer', () => {
  it('reads the reduced form of a year, whose period the caller gives', async () => {
    // The first two lines of the pull of chapter 01, 2024.
    const path = await csv(
      'hts10,cty_code,gen_val_yr,con_val_yr,dut_val_yr,cal_dut_yr\n' +
        '0101210010,1220,809426,809426,0,0\n0101210010,2010,323115,323115,0,0\n',
    );
    const source = await apiAnswer(path, { ...imports, year: 2024 });
    expect(source.dataset).toBe('census-api-imports-hts10-country');
    expect(await rowsOf(source)).toMatchObject([
      { commodity: '0101210010', country: '1220', year: 2024, month: 12, general_value_yr: 80_942_600 },
      { commodity: '0101210010', country: '2010', general_value_mo: null, dutiable_value_yr: 0 },
    ]);
  });

  it('takes the name of the dataset from the caller', async () => {
    const path = await csv('hs2,gen_val_yr\n01,1\n');
    expect((await apiAnswer(path, { ...imports, year: 2024, dataset: 'mine' })).dataset).toBe('mine');
  });

  it('reads several files as one release, whatever the order of their columns', async () => {
    const one = await makeFile('ch01.csv', 'hts10,cty_code,gen_val_yr\n0101210010,1220,1\n');
    const two = await makeFile('ch02.csv', 'GEN_VAL_YR,CTY_CODE,I_COMMODITY\n2,1220,0201100000\n');
    const source = await apiAnswer([two, one], { ...imports, year: 2024 });
    expect(source.name).toBe('ch01.csv and 1 more');
    const batches = await collect(source.batches());
    expect(batches.map(({ file, lines }) => [file, lines])).toEqual([
      ['ch02.csv', [2]],
      ['ch01.csv', [2]],
    ]);
    expect(await source.fingerprint()).toBe(
      await (await apiAnswer([one, two], { ...imports, year: 2024 })).fingerprint(),
    );
  });

  it('reads every key of imports', async () => {
    const path = await json([
      [
        'I_COMMODITY',
        'CTY_CODE',
        'CTY_SUBCODE',
        'DISTRICT',
        'RP',
        'time',
        'GEN_VAL_MO',
        'CNT_CHA_YR',
        'CC_MO',
      ],
      ['0101210010', '1220', '00', '07', '10', '2025-01', '5', '6', '7'],
    ]);
    const source = await apiAnswer(path, imports);
    expect(source.grain.keys).toEqual(['country', 'country_subcode', 'district_entry', 'rate_provision']);
    expect(source.dataset).toBe(
      'census-api-imports-hts10-country-country-subcode-district-entry-rate-provision',
    );
    expect(await rowsOf(source)).toMatchObject([
      {
        country: '1220',
        country_subcode: '00',
        district_entry: '07',
        rate_provision: '10',
        general_value_mo: 500,
        container_charges_yr: 600,
        card_count_mo: 7,
      },
    ]);
  });

  it('reads every key of exports', async () => {
    const path = await json([
      [
        'E_COMMODITY',
        'DF',
        'DISTRICT',
        'YEAR',
        'MONTH',
        'ALL_VAL_MO',
        'QTY_1_MO',
        'QTY_1_MO_FLAG',
        'UNIT_QY1',
      ],
      ['0101210000', '1', '38', '2013', '01', '5', '0', 'M', 'NO'],
    ]);
    const source = await apiAnswer(path, { flow: 'exports' });
    expect(source.dataset).toBe('census-api-exports-hs10-domestic-foreign-district-monthly');
    expect(await rowsOf(source)).toMatchObject([
      { domestic_foreign: '1', district: '38', year: 2013, month: 1, export_value_mo: 500, unit_1: 'NO' },
    ]);
  });

  it('reads a flagged quantity as missing and another zero as zero', async () => {
    const path = await json([
      ['I_COMMODITY', 'time', 'GEN_QY1_MO', 'GEN_QY1_MO_FLAG'],
      ['0101210010', '2025-01', '0', 'M'],
      ['0101210020', '2025-01', '0', null],
      ['0101210030', '2025-01', null, '-'],
    ]);
    const rows = await rowsOf(await apiAnswer(path, imports));
    expect(rows.map((row) => row.general_quantity_1_mo)).toEqual([null, 0, null]);
  });

  it('takes a repeated commodity column once', async () => {
    const path = await json([
      ['I_COMMODITY', 'GEN_VAL_MO', 'time', 'I_COMMODITY'],
      ['0101210010', '5', '2025-01', '0101210010'],
    ]);
    expect(await rowsOf(await apiAnswer(path, imports))).toMatchObject([{ commodity: '0101210010' }]);
  });

  it('passes over variables that it does not need', async () => {
    const path = await json([
      ['I_COMMODITY', 'GEN_VAL_MO', 'time', 'LAST_UPDATE', 'SUMMARY_LVL2', 'COMM_LVL', 'PORT_NAME'],
      ['01', '5', '2025-01', '2025-03-06', 'HSTO', 'HS2', 'TOTAL'],
    ]);
    expect(await rowsOf(await apiAnswer(path, imports))).toHaveLength(1);
  });

  it('recognises groups by their codes when no column says it', async () => {
    const path = await csv(
      'hs2,cty_code,period,gen_val_mo\n01,0003,2025-01,1\n01,5XXX,2025-01,2\n01,1220,2025-01,3\n',
    );
    const source = await apiAnswer(path, imports);
    expect((await rowsOf(source)).map(({ country }) => country)).toEqual(['1220']);
    expect(source.setAside()).toEqual({ totals: 0, groups: 2 });
  });

  it('reads totals of all commodities as controls', async () => {
    const path = await csv('hs2,period,gen_val_mo\n-,2025-01,3\n01,2025-01,1\n02,2025-01,2\n');
    const source = await apiAnswer(path, imports);
    expect(await rowsOf(source)).toHaveLength(2);
    expect(await collect(source.controls())).toEqual([
      { file: 'a.csv', where: { year: 2025, month: 1 }, totals: { general_value_mo: 300 } },
    ]);
  });

  it('takes the finest totals as detail, and the others as their controls', async () => {
    const path = await csv(
      'hs2,cty_code,port,period,gen_val_mo\n01,-,-,2025-01,3\n01,-,1001,2025-01,1\n01,-,1002,2025-01,2\n',
    );
    const source = await apiAnswer(path, imports);
    expect(source.grain.keys).toEqual(['port']);
    expect((await rowsOf(source)).map(({ port, country }) => [port, country])).toEqual([
      ['1001', null],
      ['1002', null],
    ]);
    expect(await collect(source.controls())).toMatchObject([
      { where: { commodity: '01', year: 2025, month: 1 } },
    ]);
  });

  it('reads brackets and quotes inside texts of JSON', async () => {
    const path = await json([
      ['I_COMMODITY', 'I_COMMODITY_SDESC', 'time', 'GEN_VAL_MO'],
      ['01', 'A "LIVE] [ANIMAL\\', '2025-01', '5'],
    ]);
    const source = await apiAnswer(path, imports);
    expect(await rowsOf(source)).toHaveLength(1);
    expect((await source.references()).commodities).toEqual([
      { code: '01', title: 'A "LIVE] [ANIMAL\\', unit_1: null, unit_2: null },
    ]);
  });

  it('reads a byte order mark, quotes and CRLF of CSV', async () => {
    const path = await csv(
      '\uFEFF"hs2","CTY_CODE","CTY_NAME","period","gen_val_mo"\r\n"01","4279","A, B","2025-01","5"\r\n',
    );
    const source = await apiAnswer(path, imports);
    expect(await rowsOf(source)).toMatchObject([{ commodity: '01', country: '4279', general_value_mo: 500 }]);
    expect((await source.references()).countries).toEqual([{ code: '4279', name: 'A, B' }]);
  });

  it('tells its progress in bytes and rows', async () => {
    const text = 'hs2,period,gen_val_mo\n01,2025-01,1\n';
    const seen: unknown[] = [];
    await collect((await apiAnswer(await csv(text), imports)).batches({ onProgress: (at) => seen.push(at) }));
    expect(seen).toEqual([{ bytes: text.length, totalBytes: text.length, rows: 1 }]);
  });

  it('stops at an abort', async () => {
    const source = await apiAnswer(await csv('hs2,period,gen_val_mo\n01,2025-01,1\n'), imports);
    const signal = AbortSignal.abort(new Error('the user left'));
    await expect(collect(source.batches({ signal }))).rejects.toThrow('the user left');
    await expect(source.fingerprint({ signal })).rejects.toThrow('the user left');
  });

  it('gives lines as they stand in the file', async () => {
    const path = await csv('hs2,period,gen_val_mo\n01,2025-01,1\n\n02,2025-01,x\n');
    expect(await rejectedOf(await apiAnswer(path, imports))).toEqual([
      { file: 'a.csv', line: 4, column: 'general_value_mo', code: 'NOT_A_NUMBER' },
    ]);
  });
});
