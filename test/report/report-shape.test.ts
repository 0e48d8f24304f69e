import type { ReportRequest, Session, TradePulse } from '@tradepulse/core';
import { generalImportsValue, originCountries, shareOfImports } from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { openInMemory } from '../support/open-in-memory.ts';

let tp: TradePulse;
let session: Session;

// Dollars:      January  February
// 01  Canada         50        10
// 01  Mexico         20         -
// 02  Canada          5         5
// 02  Japan          15        45
beforeAll(async () => {
  ({ tp, session } = await openInMemory());
  const rows = [
    importRow('0101210010', '1220', 2024, 1, { month: 50 }),
    importRow('0101210010', '1220', 2024, 2, { month: 10 }),
    importRow('0101210010', '2010', 2024, 1, { month: 20 }),
    importRow('0201100510', '1220', 2024, 1, { month: 5 }),
    importRow('0201100510', '1220', 2024, 2, { month: 5 }),
    importRow('0201100510', '5880', 2024, 1, { month: 15 }),
    importRow('0201100510', '5880', 2024, 2, { month: 45 }),
  ];
  await tp.load(importRelease(rows));
});
afterAll(() => tp.close());

const period = { from: '2024-01', to: '2024-02' } as const;
const value = 'imports/general-imports-value';

async function values(request: Partial<ReportRequest>): Promise<readonly unknown[]> {
  const report = await session.report({ measures: [generalImportsValue], period, ...request });
  return report.rows.map(({ key, cells }) => {
    const cell = cells[value];
    return [...key, cell?.kind === 'value' ? cell.value : cell?.kind];
  });
}

describe('a report', () => {
  it('has totals for the whole and for each outer level, before what they are the total of', async () => {
    expect(await values({ by: ['hts2', 'country'], totals: true, sort: { by: value } })).toEqual([
      [150],
      ['01', 80],
      ['01', '1220', 60],
      ['01', '2010', 20],
      ['02', 70],
      ['02', '5880', 60],
      ['02', '1220', 10],
    ]);
  });

  it('counts anew in a total what must not be added', async () => {
    const report = await session.report({ measures: [originCountries], by: ['hts2'], period, totals: true });
    // Two countries in each chapter, three in all.
    expect(report.rows.map((row) => Object.values(row.values))).toEqual([[3], [2], [2]]);
  });

  it('splits by time at any place of its levels', async () => {
    expect(await values({ by: ['country', 'month'], totals: true })).toEqual([
      [150],
      ['1220', 70],
      ['1220', '2024-01', 55],
      ['1220', '2024-02', 15],
      ['2010', 20],
      ['2010', '2024-01', 20],
      ['5880', 60],
      ['5880', '2024-01', 15],
      ['5880', '2024-02', 45],
    ]);
  });

  it('keeps the first of a level by the whole period and folds the others in every unit of time', async () => {
    expect(await values({ by: ['month', 'country'], top: { count: 1 } })).toEqual([
      ['2024-01', '1220', 55],
      ['2024-01', '(other)', 35],
      ['2024-02', '1220', 15],
      ['2024-02', '(other)', 45],
    ]);
  });

  it('leaves the others out when that is asked for, and keeps shares of the whole', async () => {
    const report = await session.report({
      measures: [generalImportsValue, shareOfImports],
      by: ['country'],
      period,
      top: { count: 1, other: false },
    });
    expect(report.rows.map(({ key, values: found }) => [...key, ...Object.values(found)])).toEqual([
      ['1220', 70, 70 / 150],
    ]);
  });

  it('says its period by the calendar and by the fiscal year, its units and its sources', async () => {
    const { data } = await session.report({ measures: [generalImportsValue], by: ['month'], period });
    expect(data.period).toEqual({
      label: '2024-01 to 2024-02',
      from: '2024-01',
      to: '2024-02',
      calendar: 'January 2024 to February 2024',
      fiscal: 'FY2024: January 2024 to February 2024',
    });
    expect(data.columns).toMatchObject([{ id: value, unit: 'usd' }]);
    expect(data.provenance).toMatchObject([
      {
        fact: 'census_import',
        dataset: 'test-imports',
        loadIds: [1],
        files: ['release.txt'],
        basis: ['month'],
      },
    ]);
    expect(data.protection).toMatchObject({
      cellsReleased: 2,
      cellsWithheld: 0,
      policies: [{ source: 'CENSUS', policy: 'publisherTreated' }],
    });
    expect(data.notice).toContain('not for determinations about specific individuals or businesses');
    // Statistics of imports rest on data of the Census Bureau.
    expect(data).toMatchObject({ marking: 'internal-only', flags: ['TITLE_13'] });
    expect(data.notice).toContain('13 U.S.C. 9');
  });

  it('says with what it is compared', async () => {
    const comparedWith = async (request: Partial<ReportRequest>) =>
      (await session.report({ measures: [generalImportsValue], period, ...request })).data.comparedWith;
    const february = { month: '2024-02' } as const;
    expect(await comparedWith({ period: february, compare: 'period_before' })).toBe('2024-01');
    expect(await comparedWith({ by: ['month'], compare: { month: '2024-01' } })).toBe('2024-01');
    expect(await comparedWith({ period: february, by: ['month'], compare: 'period_before' })).toBe('2024-01');
    expect(await comparedWith({})).toBeNull();
  });

  it('renders what it says', async () => {
    const report = await session.report({
      measures: [generalImportsValue],
      by: ['country'],
      period,
      sort: { by: value },
    });
    expect(
      report
        .toCSV()
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',').at(-2)),
    ).toEqual(['70', '60', '20']);
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({
      rows: [{ key: ['1220'] }, { key: ['5880'] }, { key: ['2010'] }],
    });
    expect(report.toVegaLite().description).not.toBe('');
  });

  it('is drilled into, level by level', async () => {
    const chapters = await session.report({ measures: [generalImportsValue], by: ['hts2'], period });
    const headings = await session.drill(chapters, 1);
    expect(headings.rows.map(({ key, values: found }) => [...key, ...Object.values(found)])).toEqual([
      ['0201', 70],
    ]);
    const countries = await session.drill(headings, 0, 'country');
    expect(countries.rows.map(({ key }) => key[0])).toEqual(['1220', '5880']);
    expect(() => countries.drillRequest(0)).toThrow('nothing is finer than country');
    expect(() => countries.drillRequest(9)).toThrow('the report has no row 9');
  });
});

describe('a request that cannot be answered as asked', () => {
  it.each([
    [{ measures: [] }, 'NO_MEASURE'],
    [{ by: ['country', 'country'] }, 'LEVEL_REPEATED'],
    [{ by: ['month', 'quarter'] }, 'LEVEL_REPEATED'],
    [{ by: ['planet'] }, 'LEVEL_UNKNOWN'],
    [{ where: { planet: 'x' } }, 'LEVEL_UNKNOWN'],
    [{ by: ['quarter'] }, 'PERIOD_NOT_WHOLE'],
    [{ period: { month: '2024-13' } }, 'PERIOD_NOT_UNDERSTOOD'],
    [{ period: { from: '2024-02', to: '2024-01' } }, 'PERIOD_NOT_UNDERSTOOD'],
    [{ top: { count: 0 }, by: ['country'] }, 'TOP_COUNT'],
    [{ top: { count: 1 }, by: ['month'] }, 'TOP_LEVEL'],
    [{ by: ['domestic_foreign'] }, 'LEVEL_NOT_ON_FACT'],
    [{ measures: [generalImportsValue, generalImportsValue] }, 'MEASURE_REPEATED'],
    [{ by: ['hts2', 'country'], maxRows: 3 }, 'TOO_MANY_CELLS'],
  ])('%j is refused with %s', async (request, code) => {
    await expect(values(request as Partial<ReportRequest>)).rejects.toMatchObject({ code });
  });
});
