import { describe, expect, it } from 'vitest';
import { allOf, compare, isReported } from '../algebra/conditions.ts';
import { measure } from '../algebra/measure.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import { absolute, days, minus, outer, over, times } from '../algebra/values.ts';
import { recordsOf, referenceRows, together } from '../known-answers/record-rows.ts';
import { evaluateQuestion } from './evaluate.ts';
import { taken } from './taken.ts';

const lines = rowsOf('entry_line');

describe('rows that belong to a row', () => {
  it('are looked up by equal values, valid on a day of the row', () => {
    const members = rowsOf('partner')
      .matching({ importer: lines.party('importer') })
      .validOn(lines.date('entry_date'), 'certified_from', 'certified_to');
    const rows = together(
      recordsOf(
        'entry_line',
        { importer: 1, entry_date: '2024-01-01', entered_value: 1 },
        { importer: 1, entry_date: '2024-07-01', entered_value: 2 },
        { importer: 2, entry_date: '2024-07-01', entered_value: 4 },
      ),
      recordsOf('partner', { importer: 1, certified_from: '2024-01-02', certified_to: '2024-07-02' }),
    );
    expect(taken(lines.sum('entered_value').where(members.exist()), rows)).toBe(200);
  });

  it('are aggregated without multiplying the row', () => {
    const entries = rowsOf('entry_summary');
    const sum = rowsOf('entry_line')
      .matching({ entry_no: entries.text('entry_no') })
      .sum('entered_value');
    const rows = together(
      recordsOf('entry_summary', { entry_no: 'A', total_value: 3 }, { entry_no: 'B', total_value: 5 }),
      recordsOf(
        'entry_line',
        { entry_no: 'A', line_no: '001', entered_value: 1 },
        { entry_no: 'A', line_no: '002', entered_value: 2 },
        { entry_no: 'B', line_no: '001', entered_value: 4 },
      ),
    );
    const unequal = compare(entries.number('total_value'), '<>', sum);
    expect(taken(entries.count().where(unequal), rows)).toBe(1);
    expect(taken(entries.sum('total_value'), rows)).toBe(800);
  });

  it('may be told by conditions on both rows', () => {
    const cases = rowsOf('penalty_case');
    const earlier = cases
      .matching({ violator: cases.party('violator') })
      .where(
        allOf(
          compare(cases.date('notice_date'), '<', outer(cases.date('notice_date'))),
          compare(days(cases.date('notice_date'), outer(cases.date('notice_date'))), '<=', 365),
        ),
      );
    const rows = recordsOf(
      'penalty_case',
      { violator: 1, notice_date: '2023-06-01' },
      { violator: 1, notice_date: '2024-05-01' },
      { violator: 1, notice_date: '2024-05-01' },
      { violator: 2, notice_date: '2024-06-01' },
    );
    expect(taken(cases.count().where(earlier.exist()), rows)).toBe(2);
  });
});

describe('peers', () => {
  it('are the rows of the period with the same key, and may be asked for twice', () => {
    const price = over(lines.number('entered_value'), lines.number('qty1'));
    const priced = lines.where(isReported(price));
    const median = priced.amongPeers(['hts10'], priced.median(price));
    const deviation = absolute(minus(price, median));
    const spread = priced.amongPeers(['hts10'], priced.median(deviation));
    const score = over(times(0.6745, deviation), spread);
    const rows = recordsOf(
      'entry_line',
      ...[10, 11, 12, 13, 100].map((value) => ({ hts10: 'A', entered_value: value, qty1: 1 })),
      { hts10: 'B', entered_value: 5000, qty1: 1 },
    );
    // Median 12, deviations 2, 1, 0, 1, 88, their median 1: only 0.6745 x 88 is above 3.5; B has no spread.
    expect(taken(priced.sum('entered_value').where(compare(score, '>', 3.5)), rows)).toBe(10_000);
  });

  it('are the same in every cell of the report', () => {
    const median = lines.amongPeers(['hts10'], lines.median('entered_value'));
    const above = lines.count().where(compare(lines.number('entered_value'), '>', median));
    const rows = recordsOf(
      'entry_line',
      { port_entry: '2704', entered_value: 1 },
      { port_entry: '2704', entered_value: 2 },
      { port_entry: '1001', entered_value: 3 },
    );
    const probe = measure({
      id: 'test/above',
      title: 'Above',
      unit: 'count',
      direction: 'neutral',
      formula: 'x',
      source: 'definition',
      inputs: { above },
      compute: ({ above: count }) => count,
    });
    const answer = evaluateQuestion(
      {
        period: { calendarYear: 2024 },
        by: ['port'],
        measures: [probe],
      },
      rows,
    );
    // The median of 1, 2 and 3 is 2 in both ports; a port where nothing counts has no row.
    expect(answer.rows.map(({ key, values }) => [...key, ...values])).toEqual([['1001', 1]]);
  });
});

describe('levels of records', () => {
  it('come from the record or from dated tables', () => {
    const rows = together(
      recordsOf(
        'entry_line',
        { port_entry: '2704', origin: 'CN', entry_date: '2024-03-01' },
        { port_entry: '9999', origin: 'PS', entry_date: '2024-03-01' },
      ),
      referenceRows(
        'ref_port_field_office',
        { port: '2704', field_office: 'los-angeles', valid_from: null, valid_to: '2024-03-02' },
        { port: '2704', field_office: 'elsewhere', valid_from: '2024-03-02', valid_to: null },
      ),
      referenceRows(
        'ref_country_code',
        { iso2: 'CN', schedule_c: '5700' },
        { iso2: 'PS', schedule_c: '5082' },
        { iso2: 'PS', schedule_c: '5083' },
      ),
    );
    const count = measure({
      id: 'test/count',
      title: 'Count',
      unit: 'count',
      direction: 'neutral',
      formula: 'n',
      source: 'definition',
      inputs: { n: lines.count() },
      compute: ({ n }) => n,
    });
    const keys = evaluateQuestion(
      { period: { calendarYear: 2024 }, by: ['field_office', 'country', 'region'], measures: [count] },
      rows,
    ).rows.map(({ key }) => key);
    expect(keys).toEqual([
      ['los-angeles', '5700', '5XXX'],
      ['unassigned', null, null],
    ]);
  });

  it('take the Center of the record before that of the heading on its day', () => {
    const rows = together(
      recordsOf(
        'entry_line',
        { center: 'CEE010', hts10: '6109100012', entry_date: '2024-03-01' },
        { center: null, hts10: '6109100012', entry_date: '2024-03-01' },
        { center: null, hts10: '9999990000', entry_date: '2024-03-01' },
      ),
      referenceRows('ref_heading_center', { heading: '6109', center: 'CEE001' }),
    );
    const count = measure({
      id: 'test/lines',
      title: 'Lines',
      unit: 'count',
      direction: 'neutral',
      formula: 'n',
      source: 'definition',
      inputs: { n: lines.count() },
      compute: ({ n }) => n,
    });
    const ask = { period: { calendarYear: 2024 }, by: ['center'], measures: [count] } as const;
    expect(evaluateQuestion(ask, rows).rows.map(({ key }) => key)).toEqual([
      ['CEE001'],
      ['CEE010'],
      ['unassigned'],
    ]);
  });
});
