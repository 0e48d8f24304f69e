import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../csv.ts';
import { toCsvMetadata } from '../csv-metadata.ts';
import { importsByCountry } from '../fixtures/sample-reports.ts';
import { toHtml } from '../html.ts';
import { toJson } from '../json.ts';
import type { CellTarget, ReportCell, ReportData, ReportTarget } from '../report-data.ts';

const id = 'imports/effective-duty-rate';
const title = 'Effective duty rate on imports for consumption';
const atMost: ReportTarget = {
  target: { value: 0.02 },
  tolerance: 0.001,
  period: '2024',
  where: [],
  each: [],
};
const band: ReportTarget = {
  ...atMost,
  target: { from: 0.01, to: 0.03 },
  where: [{ level: 'country', codes: ['5700'] }],
};
const missed: CellTarget = { target: atMost.target, status: 'missed', distance: 0.004, attainment: 0.8 };
const inBand: CellTarget = { target: band.target, status: 'met', distance: 0, attainment: null };
const unknown: CellTarget = { target: atMost.target, status: null, distance: null, attainment: null };

/** The whole (0.024 against at most 0.02), Mexico withheld, China within a band, the others without a target. */
function held(targets: readonly ReportTarget[] = [atMost, band]): ReportData {
  const { columns, rows, ...data } = importsByCountry();
  const known: Readonly<Record<string, readonly [ReportCell, CellTarget]>> = {
    all: [{ kind: 'value', value: 0.024 }, missed],
    '2010': [{ kind: 'withheld' }, unknown],
    '5700': [{ kind: 'value', value: 0.025 }, inBand],
  };
  return {
    ...data,
    columns: columns.map((each) =>
      each.id === id ? { ...each, direction: 'lower_is_better', targets } : each,
    ),
    rows: rows.map((row) => {
      const [cell, target] = known[row.key[0] ?? 'all'] ?? [];
      if (cell === undefined || target === undefined) return row;
      return { ...row, cells: { ...row.cells, [id]: cell }, targets: { [id]: target } };
    }),
  };
}

const readBack = (csv: string): readonly (readonly string[])[] => parse(csv, { record_delimiter: '\r\n' });

describe('targets as CSV', () => {
  it('are columns after the measure: target, distance, attainment and status', () => {
    const [header, total, mexico, china, canada] = readBack(toCsv(held()));
    expect(header?.slice(6, -1)).toEqual([
      `${title}, target (fraction)`,
      `${title}, target from (fraction)`,
      `${title}, target to (fraction)`,
      `${title}, distance to target (fraction)`,
      `${title}, target attainment (fraction)`,
      `${title}, target status`,
    ]);
    expect(total?.slice(5, -1)).toEqual(['0.024', '0.02', '', '', '0.004', '0.8', 'missed']);
    expect(mexico?.slice(5, -1)).toEqual(['D', '0.02', '', '', 'D', 'D', '']);
    expect(china?.slice(5, -1)).toEqual(['0.025', '', '0.01', '0.03', '0', '', 'met']);
    expect(canada?.slice(6, -1)).toEqual(['', '', '', '', '', '']);
  });

  it('have columns for values or for bands as the targets are, and none without targets', () => {
    const names = (data: ReportData) =>
      toCsvMetadata(data, 'a.csv')
        .tableSchema.columns.slice(6, -1)
        .map(({ name }) => name.replace(/^imports_effective_duty_rate_/, ''));
    const standing = ['target_distance', 'target_attainment', 'target_status'];
    expect(names(held([atMost]))).toEqual(['target', ...standing]);
    expect(names(held([band]))).toEqual(['target_from', 'target_to', ...standing]);
    expect(names(importsByCountry())).toEqual([]);
  });

  it('say what attainment is a part of', () => {
    const described = toCsvMetadata(held(), 'a.csv').tableSchema.columns.map(
      (column) => column['dc:description'],
    );
    expect(described).toContain('target / value');
    expect(described).not.toContain('value / target');
  });
});

describe('targets as JSON', () => {
  it('stand with the measure and with the rows, and conform to the schema', () => {
    const document = toJson(held());
    const file = join(import.meta.dirname, '../../../../../docs/schemas/report.schema.json');
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(true);
    expect(document.measures[3]?.targets).toEqual([atMost, band]);
    expect(document.rows.slice(0, 4).map(({ targets }) => targets)).toEqual([
      { [id]: missed },
      { [id]: unknown },
      { [id]: inBand },
      {},
    ]);
  });
});

describe('targets on the page', () => {
  it('stand under the figures in words, in the key figures, and in the definitions', async () => {
    const page = await toHtml(held());
    expect(page).toContain('<td>2.40% <span class="standing bad">missed, +0.40 pp from 2.00%</span></td>');
    expect(page).toContain('<td>2.50% <span class="standing good">met, within 1.00% to 3.00%</span></td>');
    expect(page).toContain('<p class="change bad">Target: missed, +0.40 pp from 2.00%</p>');
    expect(page).toContain('Target: at most 2.00%, 2024, near within 0.10 pp');
    expect(page).toContain('Target: 1.00% to 3.00%, 2024, country 5700, near within 0.10 pp');
  });

  it('say nothing of a withheld figure', async () => {
    const row = /<tr><th scope="row" class="label"><span class="code">2010<\/span>.*?<\/tr>/s.exec(
      await toHtml(held()),
    );
    expect(row?.[0]).toContain('<td class="none">D</td>');
    expect(row?.[0]).not.toContain('standing');
  });
});
