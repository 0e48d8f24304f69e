import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { apiAnswer } from '@tradepulse/adapters';
import type { LoadReceipt, ReportRequest, Session, TradePulse } from '@tradepulse/core';
import {
  calculatedDuty,
  customsValue,
  dutiableValue,
  effectiveDutyRate,
  generalImportsValue,
  productsTraded,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../support/open-in-memory.ts';

const data = join(import.meta.dirname, '..', '..', 'examples', 'data', 'census-imports-2024');
const amounts = [generalImportsValue, customsValue, dutiableValue, calculatedDuty] as const;
const period = { calendarYear: 2024 } as const;

/** Rows of a CSV without quoted commas, by column. */
function published(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(data, file), 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? [];
    return Object.fromEntries(
      names.map((name, at) => [name, (cells[at] ?? '').replace(/,$/, '').replaceAll('"', '')]),
    );
  });
}

const figures = (row: Readonly<Record<string, string>>): readonly number[] =>
  ['gen_val_yr', 'con_val_yr', 'dut_val_yr', 'cal_dut_yr'].map((name) => Number(row[name]));

describe('every U.S. import of 2024, equal to the dollar', () => {
  let tp: TradePulse;
  let session: Session;
  let receipt: LoadReceipt;

  beforeAll(async () => {
    ({ tp, session } = await openInMemory());
    const files = readdirSync(data).filter((name) => name.endsWith('.csv.gz'));
    receipt = await tp.load(
      await apiAnswer(
        files.map((name) => join(data, name)),
        { flow: 'imports', year: 2024 },
      ),
      { asOf: '2026-08-15' },
    );
  });
  afterAll(() => tp.close());

  async function rows(request: Partial<ReportRequest<(typeof amounts)[number]>>) {
    const report = await session.report({ measures: amounts, period, ...request });
    return report.rows.map(({ key, values }) => [...key, ...amounts.map(({ id }) => values[id])]);
  }

  it('loads all of it', () => {
    // 338,487 rows: the count that the pull's own build statistics print.
    expect(receipt).toMatchObject({
      rowsRead: 338_487,
      rowsLoaded: 338_487,
      rowsQuarantined: 0,
      months: ['2024-12'],
    });
  });

  it('nationally, as the Census Bureau publishes it', async () => {
    // International Trade API, as served in August 2026; the last three equal twelve monthly prints.
    expect(await rows({})).toEqual([
      [3_263_893_254_128, 3_248_681_266_535, 1_010_044_716_112, 76_631_002_517],
    ]);
  });

  it('for each of 232 countries', async () => {
    const expected = published('imports_by_country_2024.csv').map(
      (row) => [row['cty_code'], ...figures(row)] as const,
    );
    expect(expected).toHaveLength(232);
    const found = await rows({ by: ['country'] });
    expect(found).toEqual(expected.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  it('for each of 98 chapters', async () => {
    const expected = published('imports_by_chapter_2024.csv').map(
      (row) => [row['hs2'], ...figures(row)] as const,
    );
    expect(expected).toHaveLength(98);
    expect(await rows({ by: ['hts2'] })).toEqual(expected.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  it('counts the tariff lines of each country as the published rows do', async () => {
    const lines = new Map<string, number>();
    for (const file of readdirSync(data).filter((name) => name.endsWith('.csv.gz'))) {
      for (const line of gunzipSync(readFileSync(join(data, file)))
        .toString('latin1')
        .split('\n')
        .slice(1)) {
        const [, country = '', general = '0'] = line.split(',');
        if (Number(general) > 0) lines.set(country, (lines.get(country) ?? 0) + 1);
      }
    }
    const report = await session.report({ measures: [productsTraded], by: ['country'], period });
    const counted = report.rows.map(
      ({ key, values }) => [key[0] ?? '', values['imports/products-traded']] as const,
    );
    expect(new Map(counted)).toEqual(lines);
  });

  it('with totals at every level that are the national totals', async () => {
    const found = await rows({ by: ['hts2', 'country'], totals: true, where: { hts2: ['01', '02'] } });
    const [whole] = found;
    // Chapters 01 and 02 of the published table: 4,763,933,653 + 15,007,899,073; 4,763,818,154 + 14,805,438,016;
    // 17,904,379 + 3,607,970,624; 1,133,059 + 301,803,155.
    expect(whole).toEqual([19_771_832_726, 19_569_256_170, 3_625_875_003, 302_936_214]);
  });

  it('pays Vietnam T-shirt duty at the rate of the tariff', async () => {
    // HTS 6109.10.00: 16.5 percent in the USITC tariff database, 2025-07-01.
    const report = await session.report({
      measures: [calculatedDuty, dutiableValue],
      by: ['hts8'],
      period,
      where: { country: '5520', hts8: '61091000' },
    });
    const [row] = report.rows;
    const rate = (row?.values['imports/calculated-duty'] ?? 0) / (row?.values['imports/dutiable-value'] ?? 1);
    expect(rate).toBeCloseTo(0.165, 4);
  });

  it('refuses a month and a fiscal year, and says which periods can be answered', async () => {
    for (const refused of [{ month: '2024-03' }, { fiscalYear: 2024 }, { quarter: '2024-Q4' }] as const) {
      await expect(rows({ period: refused })).rejects.toMatchObject({
        name: 'PlanError',
        code: 'PERIOD_NOT_AVAILABLE',
        params: { available: 'the calendar year 2024 as a whole' },
      });
    }
    await expect(rows({ by: ['month'] })).rejects.toMatchObject({ code: 'PERIOD_NOT_AVAILABLE' });
  });

  it('refuses levels and flows that the pull does not carry', async () => {
    await expect(rows({ by: ['district'] })).rejects.toMatchObject({
      code: 'LEVEL_NOT_AVAILABLE',
      params: { levels: 'district' },
    });
  });

  it('keeps the ten largest partners and folds the others, recomputed', async () => {
    const report = await session.report({
      measures: [generalImportsValue, effectiveDutyRate],
      by: ['country'],
      period,
      top: { count: 10 },
      sort: { by: 'imports/general-imports-value' },
      totals: true,
    });
    const all = published('imports_by_country_2024.csv').map((row) => ({
      code: row['cty_code'] ?? '',
      values: figures(row),
    }));
    const ranked = all.toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
    expect(report.rows.map(({ key }) => key[0])).toEqual([
      undefined,
      ...ranked.slice(0, 10).map(({ code }) => code),
      '(other)',
    ]);
    const others = ranked.slice(10).map(({ values }) => values);
    const sum = (at: number): number => others.reduce((total, values) => total + (values[at] ?? 0), 0);
    const other = report.rows.at(-1);
    expect(other?.values['imports/general-imports-value']).toBe(sum(0));
    expect(other?.values['imports/effective-duty-rate']).toBeCloseTo(sum(3) / sum(1), 12);
  });

  it('drills from the world to a country, its chapters and their headings', async () => {
    const world = await session.report({ measures: amounts, by: ['region'], period });
    const europe = world.rows.findIndex(({ key }) => key[0] === '4XXX');
    const countries = await session.drill(world, europe);
    const germany = countries.rows.findIndex(({ key }) => key[0] === '4280');
    expect(countries.rows[germany]?.values['imports/customs-value']).toBe(
      Number(
        published('imports_by_country_2024.csv').find((row) => row['cty_code'] === '4280')?.['con_val_yr'],
      ),
    );
    const chapters = await session.drill(countries, germany, 'hts2');
    expect(chapters.data.filters.map(({ level, labels }) => [level, labels])).toEqual([
      ['region', ['4XXX Europe']],
      ['country', ['4280 Germany (Federal Republic of Germany)']],
    ]);
    const headings = await session.drill(chapters, 0);
    expect(headings.data.levels[0]?.level).toBe('hts4');
  });
});
