import { figureOf } from '../figure-of.ts';
import { axisLevel, isOther } from './chart-points.ts';
import type { ReportData, ReportRow } from '../report-data.ts';

/**
 * Rows by the size of a figure, the largest first; those that are withheld or not defined after them by
 * their codes, and the row of what is not kept apart last: it is no rank.
 */
export function rankRows(data: ReportData, rows: readonly ReportRow[], id: string): readonly ReportRow[] {
  const axis = axisLevel(data);
  return rows.toSorted(
    (left, right) =>
      Number(isOther(left, axis)) - Number(isOther(right, axis)) ||
      byValue(figureOf(left.cells[id]), figureOf(right.cells[id])) ||
      compareText(left.key[axis] ?? '', right.key[axis] ?? ''),
  );
}

/** The first rows of a rank; the row of what is not kept apart stays when all before it do. */
export function topRows(ranked: readonly ReportRow[], count: number): readonly ReportRow[] {
  return ranked.length <= count + 1 ? ranked : ranked.slice(0, count);
}

function byValue(left: number | null, right: number | null): number {
  if (left !== null && right !== null) return right - left;
  return Number(left === null) - Number(right === null);
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
