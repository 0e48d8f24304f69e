import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imdbArchive } from '@tradepulse/adapters';
import type { Session, TradePulse } from '@tradepulse/core';
import {
  calculatedDuty,
  containerisedShare,
  customsValue,
  effectiveDutyRate,
  generalImportsValue,
  unitValue,
} from '@tradepulse/measures';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imdbMembers, writeArchive, type DetailRecord } from '../support/imdb-archive.ts';
import { openInMemory } from '../support/open-in-memory.ts';

let folder: string;
let tp: TradePulse;
let session: Session;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tradepulse-imdb-'));
  ({ tp, session } = await openInMemory());
});
afterEach(async () => {
  await tp.close();
  rmSync(folder, { recursive: true });
});

/** A record with round figures: of January, and the same for the year to date unless said otherwise. */
function record(
  commodity: string,
  country: string,
  district: string,
  dollars: number,
  more: DetailRecord = {},
): DetailRecord {
  const figures = {
    con_val: dollars,
    gen_val: dollars,
    con_cif: dollars,
    gen_cif: dollars,
    con_qy1: 10,
    gen_qy1: 10,
    ves_val: dollars,
    cnt_val: dollars / 2,
    cards: 1,
  };
  const printed = Object.entries(figures).flatMap(([name, value]) => [
    [`${name}_mo`, value] as const,
    [`${name}_yr`, value] as const,
  ]);
  return {
    commodity,
    cty_code: country,
    cty_subco: '00',
    dist_entry: district,
    dist_unlad: district,
    rate_prov: '61',
    year: 2025,
    month: '01',
    ...Object.fromEntries(printed),
    ...more,
  };
}

const records = [
  record('2709001000', '1220', '39', 1000, {
    dut_val_mo: 1000,
    dut_val_yr: 1000,
    cal_dut_mo: 50,
    cal_dut_yr: 50,
  }),
  record('2709001000', '2010', '53', 400),
  record('8703230110', '5880', '27', 600),
];

async function archive(name: string, members: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  await writeArchive(path, members);
  return path;
}

describe('a monthly import archive', () => {
  it('is reconciled with its four control files and answers', async () => {
    const receipt = await tp.load(imdbArchive(await archive('IMDB2501.ZIP', imdbMembers(records))), {
      asOf: '2025-03-06',
    });
    expect(receipt).toMatchObject({
      status: 'loaded',
      dataset: 'census-imdb',
      rowsLoaded: 3,
      months: ['2025-01'],
    });
    const files = new Set(receipt.controls.map(({ measure }) => measure.split(' ')[0]?.toUpperCase()));
    expect([...files]).toEqual(
      expect.arrayContaining(['IMP_COMM.TXT', 'IMP_CTY.TXT', 'IMP_DE.TXT', 'IMP_DU.TXT']),
    );
    for (const { published, loaded } of receipt.controls) expect(loaded).toBe(published);

    const report = await session.report({
      measures: [
        generalImportsValue,
        customsValue,
        calculatedDuty,
        effectiveDutyRate,
        containerisedShare,
        unitValue,
      ],
      by: ['district'],
      period: { month: '2025-01' },
      totals: true,
    });
    expect(report.rows.map(({ labels, values }) => [labels[0], ...Object.values(values)])).toEqual([
      // 1,000 + 400 + 600 dollars; duty 50; 50 of 2,000; half of the vessel value; 2,000 dollars for 30 pieces.
      [undefined, 2000, 2000, 50, 0.025, 0.5, 2000 / 30],
      ['27 LOS ANGELES, CA', 600, 600, 0, 0, 0.5, 60],
      ['39 CHICAGO, IL', 1000, 1000, 50, 0.05, 0.5, 100],
      ['53 HOUSTON-GALVESTON, TX', 400, 400, 0, 0, 0.5, 40],
    ]);
  });

  it('answers a month from the month and the year to date from the months, the carriers left out', async () => {
    const zero = Object.fromEntries(
      Object.keys(records[1] ?? {})
        .filter((name) => name.endsWith('_mo'))
        .map((name) => [name, 0]),
    );
    const february = [
      { ...record('2709001000', '1220', '39', 300), month: '02', con_val_yr: 1300, gen_val_yr: 1300 },
      { ...records[1], ...zero, month: '02' },
    ] as DetailRecord[];
    await tp.load(imdbArchive(await archive('IMDB2501.ZIP', imdbMembers(records))));
    await tp.load(imdbArchive(await archive('IMDB2502.ZIP', imdbMembers(february))));
    const report = await session.report({
      measures: [generalImportsValue],
      by: ['month', 'country'],
      period: { from: '2025-01', to: '2025-02' },
      totals: true,
    });
    expect(report.rows.map(({ key, values }) => [...key, ...Object.values(values)])).toEqual([
      [2300],
      ['2025-01', 2000],
      ['2025-01', '1220', 1000],
      ['2025-01', '2010', 400],
      ['2025-01', '5880', 600],
      ['2025-02', 300],
      ['2025-02', '1220', 300],
    ]);
  });

  it('is refused when a record is missing, naming the measure and both totals', async () => {
    const members = {
      ...imdbMembers(records),
      'IMP_DETL.TXT': imdbMembers(records.slice(0, 2))['IMP_DETL.TXT'] ?? '',
    };
    await expect(tp.load(imdbArchive(await archive('IMDB2501.ZIP', members)))).rejects.toMatchObject({
      name: 'LoadError',
      code: 'CONTROL_MISMATCH',
      params: {
        measure: expect.stringContaining('_') as string,
        published: expect.any(String) as string,
        loaded: expect.any(String) as string,
      },
    });
    expect(await tp.vintages()).toEqual([]);
  });

  it('is replaced by its revision, and what was published stays answerable', async () => {
    await tp.load(imdbArchive(await archive('IMDB2501.ZIP', imdbMembers(records))), { asOf: '2025-03-06' });
    const revised = [record('2709001000', '1220', '39', 1100), ...records.slice(1)];
    const receipt = await tp.load(imdbArchive(await archive('IMDB2501-again.zip', imdbMembers(revised))), {
      asOf: '2025-06-05',
    });
    expect(receipt.rowsReplaced).toBe(3);
    const total = async (vintage?: number) =>
      (
        await session.report({
          measures: [customsValue],
          period: { month: '2025-01' },
          ...(vintage && { vintage }),
        })
      ).rows[0]?.values;
    expect(await total()).toEqual({ 'imports/customs-value': 2100 });
    expect(await total(1)).toEqual({ 'imports/customs-value': 2000 });
  });
});
