import { describe, expect, it } from 'vitest';
import { figure, importsByCountry } from '../fixtures/sample-reports.ts';
import type { ReportCell, ReportRow } from '../report-data.ts';
import { rankRows, topRows } from './rank-rows.ts';

const data = importsByCountry();
const row = (code: string, cell: ReportCell): ReportRow => ({
  depth: 1,
  key: [code],
  labels: [code],
  cells: { m: cell },
  base: null,
  targets: {},
});
const ranked = (rows: readonly ReportRow[]): readonly unknown[] =>
  rankRows(data, rows, 'm').map(({ key: [code] }) => code);

describe('rankRows', () => {
  it('puts the largest first, equal ones by their codes, and the rest last however large it is', () => {
    const rows = [row('(other)', figure(9)), row('b', figure(2)), row('c', figure(3)), row('a', figure(2))];
    expect(ranked(rows)).toEqual(['c', 'a', 'b', '(other)']);
  });

  it('ranks intervals by their estimates', () => {
    const about = (estimate: number, upper: number): ReportCell => ({
      kind: 'interval',
      estimate,
      lower: 0,
      upper,
    });
    expect(ranked([row('a', about(1, 9)), row('b', about(3, 3)), row('c', about(2, 8))])).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('puts withheld figures after all others, by their codes', () => {
    const rows = [
      row('z', { kind: 'withheld' }),
      row('y', figure(null)),
      row('a', figure(-1)),
      row('b', figure(0)),
    ];
    expect(ranked(rows)).toEqual(['b', 'a', 'y', 'z']);
  });
});

describe('topRows', () => {
  const rows = ['c', 'b', 'a', '(other)'].map((code) => row(code, figure(1)));

  it('keeps the rest when all before it stay', () => {
    expect(topRows(rows, 3)).toEqual(rows);
  });

  it('leaves the rest out when it is not all that is left', () => {
    expect(topRows(rows, 2).map(({ key }) => key[0])).toEqual(['c', 'b']);
  });
});
