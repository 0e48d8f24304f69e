import { compareTuples, otherCode, TupleMap, type Codes } from '@tradepulse/measures';
import { figureOf } from './figure-of.ts';
import type { ReportRow } from './report-data.ts';
import type { SortOrder } from './report-request.ts';

/**
 * Puts rows in order: each total before the rows it is the total of, rows of one parent by the order that
 * is asked for. Rows without a value come after those with one, by their codes, and the row of what is
 * not kept apart comes last: nothing in the order depends on a figure that is not shown.
 */
export function orderRows<Id extends string>(
  rows: readonly ReportRow<Id>[],
  sort: SortOrder<Id> | undefined,
): readonly ReportRow<Id>[] {
  const children = new TupleMap<Codes, ReportRow<Id>[]>();
  const roots: ReportRow<Id>[] = [];
  const present = new TupleMap<Codes, true>();
  for (const row of rows) present.set(row.key, true);
  for (const row of rows) {
    const parent = row.key.slice(0, -1);
    if (row.depth > 0 && present.has(parent)) children.getOrMake(parent, () => []).push(row);
    else roots.push(row);
  }
  const compare = rowOrder(sort);
  const emit = (siblings: readonly ReportRow<Id>[]): readonly ReportRow<Id>[] =>
    siblings.toSorted(compare).flatMap((row) => [row, ...emit(children.get(row.key) ?? [])]);
  return emit(roots);
}

type RowOrder<Id extends string> = (left: ReportRow<Id>, right: ReportRow<Id>) => number;

function rowOrder<Id extends string>(sort: SortOrder<Id> | undefined): RowOrder<Id> {
  if (sort === undefined || sort.by === 'key') return byKey(sort?.direction);
  return byValue(sort.by, sort.direction);
}

/** Code by code; at each level what is not kept apart comes last, in either direction. */
function byKey<Id extends string>(direction: SortOrder['direction']): RowOrder<Id> {
  const sign = direction === 'descending' ? -1 : 1;
  return (left, right) => {
    for (const [at, code] of left.key.entries()) {
      const other = right.key[at] ?? null;
      const order =
        Number(code === otherCode) - Number(other === otherCode) || sign * compareTuples([code], [other]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function byValue<Id extends string>(id: Id, direction: SortOrder['direction']): RowOrder<Id> {
  const sign = direction === 'ascending' ? 1 : -1;
  const ties = byKey<Id>('ascending');
  return (left, right) => {
    const a = figureOf(left.cells[id]);
    const b = figureOf(right.cells[id]);
    const last = Number(isOther(left)) - Number(isOther(right)) || Number(a === null) - Number(b === null);
    return last || (a === null || b === null ? 0 : sign * (a - b)) || ties(left, right);
  };
}

function isOther({ key }: ReportRow): boolean {
  return key.at(-1) === otherCode;
}
