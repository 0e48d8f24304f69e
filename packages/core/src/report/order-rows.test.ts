import { describe, expect, it } from 'vitest';
import { orderRows } from './order-rows.ts';
import type { ReportCell, ReportRow } from './report-data.ts';

const withheld: ReportCell = { kind: 'withheld' };

function row(key: readonly string[], value: number | ReportCell): ReportRow<'m'> {
  const cell: ReportCell = typeof value === 'number' ? { kind: 'value', value } : value;
  return { depth: key.length, key, labels: key, cells: { m: cell }, base: null, targets: {} };
}

const keys = (rows: readonly ReportRow[]): readonly string[] => rows.map(({ key }) => key.join('/') || 'all');

describe('orderRows', () => {
  it('goes by the codes when nothing is asked for', () => {
    expect(keys(orderRows([row(['b'], 1), row(['a'], 2)], undefined))).toEqual(['a', 'b']);
  });

  it('puts the largest first, and values that are equal by their codes', () => {
    const rows = [row(['a'], 1), row(['c'], 3), row(['b'], 3)];
    expect(keys(orderRows(rows, { by: 'm', direction: 'descending' }))).toEqual(['b', 'c', 'a']);
    expect(keys(orderRows(rows, { by: 'm', direction: 'ascending' }))).toEqual(['a', 'b', 'c']);
  });

  it('orders intervals by their estimates, whatever their ends', () => {
    const about = (estimate: number, half: number): ReportCell => ({
      kind: 'interval',
      estimate,
      lower: estimate - half,
      upper: estimate + half,
    });
    const rows = [row(['a'], about(2, 9)), row(['b'], about(3, 0)), row(['c'], about(1, 9))];
    expect(keys(orderRows(rows, { by: 'm' }))).toEqual(['b', 'a', 'c']);
  });

  it('puts totals before what they are the total of', () => {
    const rows = [
      row(['a', 'x'], 1),
      row(['a', 'y'], 5),
      row(['b', 'x'], 9),
      row(['a'], 6),
      row(['b'], 9),
      row([], 15),
    ];
    expect(keys(orderRows(rows, { by: 'm' }))).toEqual(['all', 'b', 'b/x', 'a', 'a/y', 'a/x']);
  });

  it('puts rows without a value last, by their codes, in either direction', () => {
    const rows = [row(['z'], withheld), row(['b'], { kind: 'notApplicable' }), row(['a'], 1), row(['c'], 2)];
    expect(keys(orderRows(rows, { by: 'm', direction: 'descending' }))).toEqual(['c', 'a', 'b', 'z']);
    expect(keys(orderRows(rows, { by: 'm', direction: 'ascending' }))).toEqual(['a', 'c', 'b', 'z']);
  });

  it('puts what is not kept apart last, however large', () => {
    const rows = [row(['(other)'], 100), row(['a'], 1)];
    expect(keys(orderRows(rows, { by: 'm' }))).toEqual(['a', '(other)']);
    expect(keys(orderRows(rows, { by: 'key', direction: 'descending' }))).toEqual(['a', '(other)']);
  });
});
