import type { Session, TradePulse } from '@tradepulse/core';
import { generalImportsValue, imports, measure, type Interval } from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { openInMemory } from '../support/open-in-memory.ts';

/** Mean value of a line with the least and the greatest: an interval that anyone can work out. */
const meanLine = measure({
  id: 'test/mean-line',
  title: 'Mean line',
  result: 'interval',
  unit: 'usd_per_unit',
  direction: 'higher_is_better',
  formula: 'mean (least to greatest) of general_value',
  source: 'definition',
  inputs: {
    sum: imports.sum('general_value'),
    lines: imports.count(),
    least: imports.minimum('general_value'),
    greatest: imports.maximum('general_value'),
  },
  compute: ({ sum, lines, least, greatest }) =>
    sum === null || lines === null || lines === 0 || least === null || greatest === null
      ? null
      : { estimate: sum / lines / 100, lower: least / 100, upper: greatest / 100 },
});
const id = 'test/mean-line';
const cell = (estimate: number, lower: number, upper: number) => ({
  kind: 'interval',
  estimate,
  lower,
  upper,
});

// Dollars:        chapter 01          chapter 02         mean (least to greatest)
// Canada  1220    10  20              60  30             120 / 4 = 30 (10 to 60)
// Mexico  2010    40                  40                  80 / 2 = 40 (40 to 40)
// Japan   5880     5                  95                 100 / 2 = 50 (5 to 95)
// all                                                    300 / 8 = 37.5 (5 to 95)
// Canada a year before: 20 alone.
const lines = [
  ['0101210010', '1220', 10],
  ['0101290010', '1220', 20],
  ['0201100510', '1220', 60],
  ['0201100590', '1220', 30],
  ['0101210010', '2010', 40],
  ['0201100510', '2010', 40],
  ['0101210010', '5880', 5],
  ['0201100510', '5880', 95],
] as const;

let tp: TradePulse;
let session: Session;

beforeAll(async () => {
  ({ tp, session } = await openInMemory());
  await tp.load(
    importRelease([
      importRow('0101210010', '1220', 2023, 1, { month: 20 }),
      ...lines.map(([commodity, country, dollars]) =>
        importRow(commodity, country, 2024, 1, { month: dollars }),
      ),
    ]),
  );
});
afterAll(() => tp.close());

const request = {
  measures: [meanLine, generalImportsValue],
  by: ['country'],
  period: { month: '2024-01' },
} as const;

describe('a report of a measure that gives intervals', () => {
  it('holds estimate and ends, typed as the measure says, and recomputes them in the total', async () => {
    const report = await session.report({ ...request, totals: true });
    const [total] = report.rows;
    const range: Interval | null | undefined = total?.values['test/mean-line'];
    const value: number | null | undefined = total?.values['imports/general-imports-value'];
    expect(range).toEqual({ estimate: 37.5, lower: 5, upper: 95 });
    expect(value).toBe(300);
    expect(report.rows.map(({ key, cells }) => [...key, cells[id]])).toEqual([
      [cell(37.5, 5, 95)],
      ['1220', cell(30, 10, 60)],
      ['2010', cell(40, 40, 40)],
      ['5880', cell(50, 5, 95)],
    ]);
    expect(report.data.columns.map(({ result }) => result)).toEqual(['interval', 'number']);
  });

  it('orders rows and ranks codes by the estimates', async () => {
    const ordered = await session.report({ ...request, sort: { by: id, direction: 'descending' } });
    expect(ordered.rows.map(({ key }) => key[0])).toEqual(['5880', '2010', '1220']);
    const first = await session.report({ ...request, top: { count: 1 } });
    // The others anew: (120 + 80) / 6 lines, from 10 to 60.
    expect(first.rows.map(({ key, cells }) => [...key, cells[id]])).toEqual([
      ['5880', cell(50, 5, 95)],
      ['(other)', cell(200 / 6, 10, 60)],
    ]);
  });

  it('has the interval of the period compared with, and no change', async () => {
    const report = await session.report({ ...request, compare: 'year_before' });
    expect(report.rows.map(({ key, base }) => [...key, base?.[id]])).toEqual([
      ['1220', cell(20, 20, 20)],
      ['2010', { kind: 'notApplicable' }],
      ['5880', { kind: 'notApplicable' }],
    ]);
    const [header, canada, mexico] = linesOf(report.toCSV());
    expect(header?.slice(2, 8)).toEqual([
      'Mean line (US dollars per unit of quantity)',
      'Mean line; lower end (US dollars per unit of quantity)',
      'Mean line; upper end (US dollars per unit of quantity)',
      'Mean line; 2023-01 (US dollars per unit of quantity)',
      'Mean line; 2023-01; lower end (US dollars per unit of quantity)',
      'Mean line; 2023-01; upper end (US dollars per unit of quantity)',
    ]);
    expect(canada?.slice(2, 9)).toEqual(['30', '10', '60', '20', '20', '20', '120']);
    expect(mexico?.slice(2, 9)).toEqual(['40', '40', '40', '', '', '', '80']);
  });

  it('is written as CSV and JSON, drawn and printed', async () => {
    const report = await session.report({ ...request, totals: true });
    expect(linesOf(report.toCSV()).map((cells) => cells.slice(2, 5))[1]).toEqual(['37.5', '5', '95']);
    expect(report.toCSVMetadata('a.csv').tableSchema.columns.map(({ name }) => name)).toEqual([
      'country_code',
      'country',
      'test_mean_line',
      'test_mean_line_lower',
      'test_mean_line_upper',
      'imports_general_imports_value',
      'marking',
    ]);
    expect(report.toJSON().rows[0]?.cells[id]).toEqual({ estimate: 37.5, lower: 5, upper: 95 });
    expect(report.toJSON().measures[0]).toMatchObject({ id, result: 'interval' });
    expect(report.toVegaLite().description).toContain('Error bars span the interval of each estimate.');
    const page = await report.toHTML();
    expect(page).toContain('<td>30.00 <span class="bounds">(10.00 to 60.00)</span></td>');
    expect(page).toContain('(5.00 to 95.00)');
    expect(page).toContain('US dollars per unit of quantity (lower to upper end)');
  });

  it('is refused when the ends do not enclose the estimate, by a code', async () => {
    const wrong = measure({
      ...meanLine,
      id: 'test/wrong',
      compute: ({ sum }) => (sum === null ? null : { estimate: sum, lower: sum + 1, upper: sum + 2 }),
    });
    await expect(session.report({ ...request, measures: [wrong] })).rejects.toMatchObject({
      code: 'MEASURE_INTERVAL_DISORDERED',
      message: 'the interval of the measure test/wrong came out with its estimate outside of its ends',
    });
  });
});

/** Cells of the lines; commas within a quoted header become semicolons. */
function linesOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.replaceAll(/"([^"]*)"/g, (_, text: string) => text.replaceAll(',', ';')).split(','));
}
