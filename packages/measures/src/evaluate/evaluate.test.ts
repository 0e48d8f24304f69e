import { describe, expect, it } from 'vitest';
import { exports, imports } from '../algebra/fact-inputs.ts';
import { measure } from '../algebra/measure.ts';
import { resolveQuestion } from '../question/resolve-question.ts';
import { evaluate, evaluateQuestion, evaluateResolved } from './evaluate.ts';

const value = measure({
  id: 'test/value',
  title: 'Value',
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum',
  source: 'census-imdb',
  inputs: { value: imports.sum('general_value') },
  compute: ({ value }) => (value === null ? null : value / 100),
});
const share = measure({
  ...value,
  id: 'test/share',
  unit: 'percent',
  inputs: { part: imports.sum('general_value'), whole: imports.sum('general_value').ofReport() },
  compute: ({ part, whole }) => (part === null || whole === null || whole === 0 ? null : part / whole),
});
const worldShare = measure({
  ...share,
  id: 'test/world-share',
  inputs: { part: imports.sum('general_value'), whole: imports.sum('general_value').wholeOf('country') },
});
const change = measure({
  ...value,
  id: 'test/change',
  inputs: { now: imports.sum('general_value'), before: imports.sum('general_value').earlier(12) },
  compute: ({ now, before }) => (now === null || before === null ? null : (now - before) / 100),
});
const items = measure({
  ...value,
  id: 'test/items',
  unit: 'count',
  inputs: { items: imports.matched(['hts10'], { value: imports.sum('general_value') }) },
  compute: ({ items }) => items.filter(({ base, current }) => base !== null && current !== null).length,
});
const balance = measure({
  ...value,
  id: 'test/balance',
  inputs: { exports: exports.sum('export_value'), imports: imports.sum('general_value') },
  compute: ({ exports: sold, imports: bought }) =>
    sold === null || bought === null ? null : (sold - bought) / 100,
});

const row = (commodity: string, country: string, year: number, month: number, dollars: number | null) => ({
  commodity,
  country,
  year,
  month,
  general_value: dollars === null ? null : dollars * 100,
});
const rows = [
  row('0101210010', '1220', 2024, 1, 30),
  row('0101210010', '2010', 2024, 1, 10),
  row('0102000000', '1220', 2024, 2, 60),
  row('0101210010', '1220', 2023, 1, 5),
];

describe('evaluate', () => {
  it('takes all rows as one cell', () => {
    expect(evaluate(value, rows)).toBe(105);
  });

  it('is zero where nothing was traded and null where nothing was reported', () => {
    expect(
      evaluateQuestion({ measures: [value], period: { month: '2020-01' } }, { census_import: rows }).rows,
    ).toEqual([{ key: [], unit: 0, values: [0], base: null }]);
    expect(evaluate(value, [row('01', '1220', 2024, 1, null)])).toBeNull();
  });
});

describe('evaluateQuestion', () => {
  const ask = (question: Omit<Parameters<typeof evaluateQuestion>[0], 'period'>) =>
    evaluateQuestion({ period: { calendarYear: 2024 }, ...question }, { census_import: rows }).rows.map(
      ({ key, values }) => [...key, ...values],
    );

  it('splits by levels and units of time, in the order asked for', () => {
    expect(ask({ measures: [value], by: ['quarter', 'hts4'] })).toEqual([
      ['2024-Q1', '0101', 40],
      ['2024-Q1', '0102', 60],
    ]);
  });

  it('takes a share of what the report shows', () => {
    expect(ask({ measures: [share], by: ['country'], where: { hts2: '01', country: ['1220'] } })).toEqual([
      ['1220', 1],
    ]);
  });

  it('takes a share of the whole world, whatever countries are asked for', () => {
    expect(ask({ measures: [worldShare], by: ['country'], where: { country: ['1220'] } })).toEqual([
      ['1220', 0.9],
    ]);
  });

  it('reaches back beyond the period that is asked for', () => {
    expect(ask({ measures: [change], by: ['country'] })).toEqual([
      ['1220', 85],
      ['2010', 10],
    ]);
  });

  it('matches items of two periods', () => {
    expect(ask({ measures: [items], compare: 'year_before' })).toEqual([[1]]);
    expect(() => ask({ measures: [items] })).toThrow('say with which');
  });

  it('gives the value of the period compared with beside the value', () => {
    const answer = evaluateQuestion(
      { measures: [value], period: { calendarYear: 2024 }, compare: 'year_before' },
      { census_import: rows },
    );
    expect(answer.rows).toEqual([{ key: [], unit: 0, values: [100], base: [5] }]);
  });

  it('aggregates two facts apart before it brings them together', () => {
    const sold = [{ commodity: '0101210010', country: '2010', year: 2024, month: 3, export_value: 2500 }];
    const answer = evaluateQuestion(
      { measures: [balance], by: ['country'], period: { calendarYear: 2024 } },
      { census_import: rows, census_export: sold },
    );
    expect(answer.rows.map(({ key, values }) => [...key, ...values])).toEqual([
      ['1220', -90],
      ['2010', 15],
    ]);
  });

  it('refuses to bring imports and exports together by numbers that only one of them has', () => {
    expect(() => ask({ measures: [balance], by: ['hts10'] })).toThrow(
      'the level hts10 has other codes in imports than in exports, and test/balance brings the two together',
    );
    expect(() => ask({ measures: [balance], where: { hts8: '01012100' } })).toThrow('hts8');
    expect(ask({ measures: [balance], by: ['hts6'] })).toHaveLength(2);
  });

  it('refuses a level of time that the period does not fill', () => {
    expect(() => ask({ measures: [value], by: ['fiscal_year'] })).toThrow(
      'whole units of the level fiscal_year',
    );
  });
});

describe('evaluateResolved', () => {
  it('folds the codes that are not kept into one row, and leaves totals whole', () => {
    const resolved = resolveQuestion({ measures: [share], by: ['country'], period: { calendarYear: 2024 } });
    const answer = evaluateResolved(
      { ...resolved, folds: [{ level: 'country', keep: ['2010'] }] },
      { census_import: rows },
    );
    expect(answer.rows.map(({ key, values }) => [...key, ...values])).toEqual([
      ['(other)', 0.9],
      ['2010', 0.1],
    ]);
  });
});
