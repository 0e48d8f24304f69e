import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { rejectedOf, rowsOf } from '../../testing/imdb-samples.ts';
import { makeFile } from '../../testing/make-zip.ts';
import { apiAnswer } from './api-answer.ts';

const imports = { flow: 'imports' } as const;
const csv = (text: string) => makeFile('a.csv', text);
const rows = async (text: string) => rowsOf(await apiAnswer(await csv(text), imports));

describe('what apiAnswer refuses', () => {
  it.each([
    [
      '',
      'API_ANSWER_EMPTY',
      'the answer holds no row: the API answers 204 with an empty body when it has no data',
    ],
    [
      ' \r\n',
      'API_ANSWER_EMPTY',
      'the answer holds no row: the API answers 204 with an empty body when it has no data',
    ],
    [
      '[]',
      'API_ANSWER_EMPTY',
      'the answer holds no row: the API answers 204 with an empty body when it has no data',
    ],
    [
      '[["I_COMMODITY","time","GEN_VAL_MO"]]',
      'API_ANSWER_EMPTY',
      'the answer holds no row: the API answers 204 with an empty body when it has no data',
    ],
    [
      'hs2,period,gen_val_mo\n',
      'API_ANSWER_EMPTY',
      'the answer holds no row: the API answers 204 with an empty body when it has no data',
    ],
    [
      '\n<!DOCTYPE html><html><title>Missing Key</title></html>',
      'API_ANSWER_IS_HTML',
      'the answer is an HTML page, not data: the API sends one with status 200 when a key is missing or wrong',
    ],
    [
      '{"error":"no"}',
      'API_ANSWER_NOT_TABLE',
      'the answer is not a table: expected an array of arrays of text',
    ],
    [
      '[["I_COMMODITY","time","GEN_VAL_MO"],["01","2025-01","5"]',
      'API_ANSWER_TRUNCATED',
      'the answer ends before its end: it was cut off',
    ],
    [
      'hs2,period,XX,gen_val_mo\n01,2025-01,1,2\n',
      'API_VARIABLE_UNKNOWN',
      'a column of the header is no known variable',
    ],
    [
      'hs2,period,E_COMMODITY,gen_val_mo\n',
      'API_VARIABLE_UNKNOWN',
      'a column of the header is no known variable',
    ],
    [
      'hs2,state,period,gen_val_mo\n',
      'API_VARIABLE_UNSUPPORTED',
      'the warehouse has no place for the variable STATE',
    ],
    ['cty_code,period,gen_val_mo\n', 'API_VARIABLE_MISSING', 'the header has no I_COMMODITY'],
    ['hs2,cty_code,period\n', 'API_VARIABLE_MISSING', 'the header has no GEN_VAL_MO'],
    [
      'hs2,cty_code,period,gen_val_mo\n01,5XXX,2025-01,1\n',
      'API_NO_DETAIL',
      'the answer holds group rows only, which overlap each other',
    ],
    [
      'hs2,cty_code,port,period,gen_val_mo\n01,-,1001,2025-01,1\n01,1220,-,2025-01,1\n',
      'API_TOTALS_AMBIGUOUS',
      'the answer holds totals of several kinds and no detail: ask for one kind of total, or for the detail',
    ],
    ['hs2,gen_val_yr\n01,1\n', 'API_PERIOD_MISSING', 'no column says the period: give the option `year`'],
    [
      'hs2,year,gen_val_mo\n01,2024,1\n',
      'API_PERIOD_MISSING',
      'no column says the period: give the option `month`',
    ],
    ['hs2,period,gen_val_mo\n"01,2025-01,1\n', 'API_QUOTES', 'the quotes of a line do not match'],
    ['hs2,period,gen_val_mo\n"01"x,2025-01,1\n', 'API_QUOTES', 'the quotes of a line do not match'],
  ])('%j: %s', async (text, code, message) => {
    const error: unknown = await rows(text).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ReadError', code });
    expect((error as Error).message.startsWith(`${message} (a.csv`)).toBe(true);
  });

  it('says where levels are mixed', async () => {
    await expect(rows('hs2,period,gen_val_mo\n01,2025-01,1\n0101,2025-01,1\n')).rejects.toMatchObject({
      code: 'API_LEVELS_MIXED',
      message: 'commodities of 2 and of 4 digits are mixed: load each level on its own (a.csv, line 3)',
      params: { first: 2, other: 4 },
      place: { file: 'a.csv', line: 3 },
    });
  });

  it('says which column it does not know, by its position', async () => {
    await expect(rows('hs2,period,8675309,gen_val_mo\n')).rejects.toMatchObject({
      place: { file: 'a.csv', line: 1, column: '3' },
    });
  });

  it('wants the files of one answer to have the same variables', async () => {
    const paths = [
      await makeFile('a.csv', 'hs2,period,gen_val_mo\n01,2025-01,1\n'),
      await makeFile('b.csv', 'hs2,period,con_val_mo\n02,2025-01,1\n'),
    ];
    await expect(apiAnswer(paths, imports)).rejects.toMatchObject({
      code: 'API_HEADERS_DIFFER',
      message: 'the files of one answer must have the same variables (b.csv)',
    });
  });

  it('refuses no files at all', async () => {
    await expect(apiAnswer([], imports)).rejects.toMatchObject({ code: 'API_ANSWER_EMPTY' });
  });

  it('refuses rows of JSON that are not text', async () => {
    const path = await makeFile('a.json', '[["I_COMMODITY","time","GEN_VAL_MO"],["01",{"8675309":1},"5"]]');
    await expect(apiAnswer(path, imports)).rejects.toMatchObject({
      code: 'API_ANSWER_NOT_TABLE',
      message: 'the answer is not a table: expected an array of arrays of text (a.json, line 2)',
    });
  });

  it.each([
    ['01,1220,2025-01,1O1', 'general_value_mo', 'NOT_A_NUMBER'],
    ['01,1220,2025-01,1.5', 'general_value_mo', 'NOT_A_NUMBER'],
    ['01,1220,2025-01,-5', 'general_value_mo', 'NEGATIVE_VALUE'],
    ['01,1220,2025-01,999999999999999', 'general_value_mo', 'VALUE_OUT_OF_RANGE'],
    ['1,1220,2025-01,5', 'commodity', 'CODE_FORMAT'],
    ['AB,1220,2025-01,5', 'commodity', 'CODE_FORMAT'],
    ['01,CANADA,2025-01,5', 'country', 'CODE_FORMAT'],
    ['01,1220,2025,5', 'month', 'WRONG_PERIOD'],
    ['01,1220,2025-13,5', 'month', 'WRONG_PERIOD'],
    ['01,1220,January,5', 'month', 'WRONG_PERIOD'],
    ['01,1220,,5', 'year', 'WRONG_PERIOD'],
    ['01,1220,2025-01', null, 'FIELD_COUNT'],
    ['01,1220,2025-01,5,6', null, 'FIELD_COUNT'],
  ] as const)('puts %j into quarantine: %s %s', async (line, column, code) => {
    const path = await csv(`hs2,cty_code,period,gen_val_mo\n01,1220,2025-01,5\n${line}\n`);
    expect(await rejectedOf(await apiAnswer(path, imports))).toEqual([
      { file: 'a.csv', line: 3, column, code },
    ]);
  });

  it.each([
    [{ year: 2024 }, 'year'],
    [{ year: 2025, month: 2 }, 'month'],
  ])('puts rows of another period than %j into quarantine', async (known, column) => {
    const path = await csv('hs2,period,gen_val_mo\n01,2025-01,5\n');
    expect(await rejectedOf(await apiAnswer(path, { ...imports, ...known }))).toMatchObject([
      { line: 2, column, code: 'WRONG_PERIOD' },
    ]);
  });

  it('puts rows whose columns disagree on the period into quarantine', async () => {
    const path = await csv('hs2,year,month,time,gen_val_mo\n01,2024,01,2025-01,5\n01,2025,02,2025-01,5\n');
    expect(await rejectedOf(await apiAnswer(path, imports))).toMatchObject([
      { column: 'year', code: 'WRONG_PERIOD' },
      { column: 'month', code: 'WRONG_PERIOD' },
    ]);
  });

  it('refuses an answer whose totals have a bad row', async () => {
    const path = await csv('hs2,cty_code,period,gen_val_mo\n01,1220,2025-01,5\n01,-,2025-01,x\n');
    await expect(collect((await apiAnswer(path, imports)).batches())).rejects.toMatchObject({
      code: 'ROW_NOT_UNDERSTOOD',
      message: 'a row is not understood: NOT_A_NUMBER (a.csv, line 3, column general_value_mo)',
    });
  });

  it('tells no value of a bad field', async () => {
    const planted = '8675309';
    const path = await csv(
      `hs2,cty_code,period,gen_val_mo\n01,1220,2025-01,1\n` +
        `${planted},1220,2025-01,5\n01,${planted},2025-01,5\n01,1220,${planted},5\n01,1220,2025-01,${planted}x\n`,
    );
    const rejected = await rejectedOf(await apiAnswer(path, imports));
    expect(rejected).toHaveLength(4);
    expect(JSON.stringify(rejected)).not.toContain(planted);
    for (const text of [
      `${planted},x\n`,
      `hs2,period,gen_val_mo\n"${planted},2025-01,1\n`,
      `hs2,period,gen_val_mo\n"${planted}"x,2025-01,1\n`,
      `[["I_COMMODITY","time","GEN_VAL_MO"],["${planted}",}]]`,
      `{"${planted}":1}`,
      `<html>${planted}</html>`,
    ]) {
      const error = (await rows(text).catch((reason: unknown) => reason)) as Error;
      expect(error.name).toBe('ReadError');
      expect(JSON.stringify(error) + String(error.stack) + JSON.stringify(error.cause ?? '')).not.toContain(
        planted,
      );
    }
  });
});
