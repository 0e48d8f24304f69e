import { describe, expect, it } from 'vitest';
import { importCommodity } from '../layout/imdb-control-layouts.ts';
import { importDetail } from '../layout/imdb-detail-layout.ts';
import { collect } from '../testing/collect.ts';
import { encode } from '../testing/fixed-width.ts';
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
import { makeZip } from '../testing/make-zip.ts';
import { imdbArchive } from './imdb.ts';

describe('what imdbArchive refuses', () => {
  it.each([
    [{ cal_dut_mo: '1O1' }, 'calculated_duty_mo', 'NOT_A_NUMBER'],
    [{ cal_dut_yr: '1.5' }, 'calculated_duty_yr', 'NOT_A_NUMBER'],
    [{ gen_val_mo: '-5' }, 'general_value_mo', 'NEGATIVE_VALUE'],
    [{ gen_val_yr: '999999999999999' }, 'general_value_yr', 'VALUE_OUT_OF_RANGE'],
    [{ commodity: '010121001' }, 'commodity', 'CODE_FORMAT'],
    [{ commodity: '01012100AB' }, 'commodity', 'CODE_FORMAT'],
    [{ commodity: null }, 'commodity', 'MISSING_VALUE'],
    [{ cty_code: '5XXX' }, 'country', 'CODE_FORMAT'],
    [{ cty_code: null }, 'country', 'MISSING_VALUE'],
    [{ dist_entry: null }, 'district_entry', 'MISSING_VALUE'],
    [{ rate_prov: null }, 'rate_provision', 'MISSING_VALUE'],
    [{ year: '2024' }, 'year', 'WRONG_PERIOD'],
    [{ month: '02' }, 'month', 'WRONG_PERIOD'],
    [{ month: '13' }, 'month', 'VALUE_OUT_OF_RANGE'],
    [{ month: null }, 'month', 'MISSING_VALUE'],
    [{ year: '2O25' }, 'year', 'NOT_A_NUMBER'],
  ] as const)('puts %j into quarantine: %s %s', async (bad, column, code) => {
    const source = imdbArchive(await archiveWith(firstKeys, { ...firstKeys, ...bad }, firstKeys));
    expect(await rejectedOf(source)).toEqual([{ file: 'IMP_DETL.TXT', line: 2, column, code }]);
    expect(await rowsOf(source)).toHaveLength(2);
  });

  it('puts lines of another length into quarantine', async () => {
    const line = encode(importDetail, firstKeys);
    const path = await archiveOf([line, line.slice(0, -1), `${line} `, '', line].join('\r\n'));
    const source = imdbArchive(path);
    expect(await rejectedOf(source)).toEqual(
      [2, 3, 4].map((at) => ({ file: 'IMP_DETL.TXT', line: at, column: null, code: 'RECORD_LENGTH' })),
    );
    expect(await rowsOf(source)).toHaveLength(2);
  });

  it.each([
    ['LF', genuineDetail.replaceAll('\r\n', '\n')],
    ['no last line end', genuineDetail.trimEnd()],
    ['a DOS end of file', `${genuineDetail}\x1A`],
  ])('accepts %s', async (_, text) => {
    const source = imdbArchive(await archiveOf(text));
    expect(await rejectedOf(source)).toEqual([]);
    expect(await rowsOf(source)).toHaveLength(6);
  });

  it('refuses an archive whose totals have a bad row: what cannot be checked is not loaded', async () => {
    const bad = encode(importCommodity, {
      commodity: '0101210010',
      year: '2025',
      month: '01',
      gen_val_mo: 'x',
    });
    const path = await makeZip('IMDB2501.ZIP', [['IMP_COMM.TXT', `${genuineCommodities}${bad}`]]);
    await expect(collect(imdbArchive(path).controls())).rejects.toMatchObject({
      name: 'ReadError',
      code: 'ROW_NOT_UNDERSTOOD',
      message: 'a row is not understood: NOT_A_NUMBER (IMP_COMM.TXT, line 3, column general_value_mo)',
    });
  });

  it('refuses totals of another period', async () => {
    const path = await makeZip('IMDB2502.ZIP', [['IMP_COMM.TXT', genuineCommodities]]);
    await expect(collect(imdbArchive(path).controls())).rejects.toMatchObject({
      message: 'a row is not understood: WRONG_PERIOD (IMP_COMM.TXT, line 1, column month)',
    });
  });

  it.each([
    ['IMP_COMM', [['IMP_DETL.TXT', genuineDetail]]],
    [
      'IMP_DETL',
      [
        ['IMP_COMM.TXT', genuineCommodities],
        ['Documentation/IMP_DETL.lay', 'x'],
      ],
    ],
  ] as const)('misses %s', async (name, members) => {
    const source = imdbArchive(await makeZip('IMDB2501.ZIP', members));
    await expect(rowsOf(source)).rejects.toMatchObject({
      code: 'MEMBER_MISSING',
      message: `the archive holds no ${name} (IMDB2501.ZIP)`,
    });
  });

  it('refuses an archive that holds its genuineDetail twice', async () => {
    const path = await makeZip('IMDB2501.ZIP', [...genuine, ['old/IMP_DETL.TXT', genuineDetail]]);
    await expect(rowsOf(imdbArchive(path))).rejects.toMatchObject({
      code: 'MEMBER_DUPLICATED',
      message: 'the archive holds IMP_DETL more than once (IMDB2501.ZIP)',
    });
  });

  it.each(['imports.zip', 'IMDB2513.ZIP', 'EXDB2501.ZIP'])('does not guess the period of %s', (name) => {
    expect(() => imdbArchive(`/data/${name}`)).toThrow(
      expect.objectContaining({
        code: 'ARCHIVE_NAME',
        message: `the name does not say the statistical period: expected IMDB<YY><MM>.ZIP, or the option \`period\` (${name})`,
      }) as Error,
    );
  });

  it('tells no value of a bad field', async () => {
    const planted = '8675309';
    const path = await archiveWith(
      { ...firstKeys, cal_dut_mo: `${planted}x` },
      { ...firstKeys, gen_val_mo: `-${planted}` },
      { ...firstKeys, commodity: planted },
      { ...firstKeys, gen_val_yr: `99999999${planted}` },
    );
    const source = imdbArchive(path);
    const rejected = await rejectedOf(source);
    expect(rejected).toHaveLength(4);
    expect(JSON.stringify(rejected)).not.toContain(planted);
    const bad = await makeZip('IMDB2501.ZIP', [
      ['IMP_COMM.TXT', encode(importCommodity, { commodity: '0101210010', con_val_mo: `${planted}x` })],
    ]);
    const error: unknown = await collect(imdbArchive(bad).controls()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ROW_NOT_UNDERSTOOD' });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(planted);
  });
});
