import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { apiAnswer } from '@tradepulse/adapters';
import type { Session, TradePulse } from '@tradepulse/core';
import {
  calculatedDuty,
  customsValue,
  movingAverage,
  yearEnding,
  yearOverYear,
  yearToDate,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../support/open-in-memory.ts';

const file = join(
  import.meta.dirname,
  '..',
  '..',
  'examples',
  'data',
  'census-imports-hs2-monthly',
  'imports_hs2_all_countries_2013-01_2021-07.csv.gz',
);
const totals = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', 'golden', 'published-totals', 'consumption-2013-2020.json'),
    'utf8',
  ),
) as Readonly<Record<string, { readonly con_val: number; readonly cal_dut: number }>>;

/** The published rows: period, chapter, consumption value, calculated duty. */
const published = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [period = '', chapter = '', value = '0', duty = '0'] = line.split(',');
    return { period, chapter, value: Number(value), duty: Number(duty) };
  });
const sum = (periods: readonly string[]): number =>
  published.filter(({ period }) => periods.includes(period)).reduce((total, { value }) => total + value, 0);
const months = (year: number, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${year}-${String(first + at).padStart(2, '0')}`);

describe('imports for consumption by month and chapter, 2013 to July 2021', () => {
  let tp: TradePulse;
  let session: Session;

  beforeAll(async () => {
    ({ tp, session } = await openInMemory());
    const receipt = await tp.load(await apiAnswer(file, { flow: 'imports' }), { asOf: '2021-09-01' });
    expect(receipt).toMatchObject({ rowsRead: 10_094, rowsLoaded: 10_094, rowsQuarantined: 0 });
    expect(receipt.months).toHaveLength(103);
  });
  afterAll(() => tp.close());

  it('equals the published total of every calendar year', async () => {
    const report = await session.report({
      measures: [customsValue, calculatedDuty],
      by: ['calendar_year'],
      period: { from: '2013-01', to: '2020-12' },
    });
    const found = report.rows.map(({ key, values }) => [
      key[0],
      { con_val: values['imports/customs-value'], cal_dut: values['imports/calculated-duty'] },
    ]);
    expect(Object.fromEntries(found)).toEqual(totals);
  });

  it('equals every one of the 10,094 published cells', async () => {
    const report = await session.report({
      measures: [customsValue, calculatedDuty],
      by: ['month', 'hts2'],
      period: { from: '2013-01', to: '2021-07' },
    });
    const found = new Map(report.rows.map(({ key, values }) => [key.join(' '), values]));
    for (const { period, chapter, value, duty } of published) {
      const values = found.get(`${period} ${chapter}`);
      // A cell of zeros says that nothing was traded: it has no row.
      expect(values?.['imports/customs-value'] ?? 0).toBe(value);
      expect(values?.['imports/calculated-duty'] ?? 0).toBe(duty);
    }
    expect(found.size).toBe(published.filter(({ value, duty }) => value + duty > 0).length);
  });

  it('adds fiscal years from October', async () => {
    const report = await session.report({ measures: [customsValue], period: { fiscalYear: 2019 } });
    expect(report.rows[0]?.values['imports/customs-value']).toBe(
      sum([...months(2018, 10, 12), ...months(2019, 1, 9)]),
    );
    expect(report.data.period).toMatchObject({ label: 'FY2019', calendar: 'October 2018 to September 2019' });
  });

  it('reaches back for growth, moving and year-to-date totals', async () => {
    const measures = [
      yearOverYear(customsValue),
      movingAverage(customsValue, 3),
      yearEnding(customsValue),
      yearToDate(customsValue, 'fiscal'),
    ] as const;
    const report = await session.report({
      measures,
      by: ['month'],
      period: { from: '2019-11', to: '2019-12' },
    });
    const december = Object.values(report.rows[1]?.values ?? {});
    const [growth, average, year, toDate] = december;
    expect(growth).toBeCloseTo(sum(['2019-12']) / sum(['2018-12']) - 1, 12);
    expect(average).toBeCloseTo(sum(months(2019, 10, 12)) / 3, 2);
    expect(year).toBe(sum(months(2019, 1, 12)));
    expect(toDate).toBe(sum(months(2019, 10, 12)));
  });

  it('compares with the year before', async () => {
    const report = await session.report({
      measures: [customsValue],
      period: { quarter: '2020-Q2' },
      compare: 'year_before',
    });
    expect(report.rows[0]?.base?.['imports/customs-value']).toEqual({
      kind: 'value',
      value: sum(months(2019, 4, 6)),
    });
    expect(report.data.comparedWith).toBe('2019-04 to 2019-06');
  });

  it('refuses countries, and months that were not published yet', async () => {
    await expect(
      session.report({ measures: [customsValue], by: ['country'], period: { month: '2020-01' } }),
    ).rejects.toMatchObject({ code: 'LEVEL_NOT_AVAILABLE', params: { levels: 'country' } });
    await expect(
      session.report({ measures: [customsValue], period: { calendarYear: 2021 } }),
    ).rejects.toMatchObject({
      code: 'PERIOD_NOT_AVAILABLE',
      params: { requested: '2021', available: 'each month of 2013-01 to 2021-07' },
    });
  });
});
