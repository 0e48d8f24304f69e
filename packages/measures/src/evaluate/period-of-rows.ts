import type { AnyMeasure } from '../algebra/measure.ts';
import type { TimeRole } from '../algebra/time-role.ts';
import { formatMonth, monthIndex, parseMonth, type MonthIndex } from '../time/month.ts';
import type { Period } from '../time/period.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import { bareScope } from './bare-scope.ts';
import type { AnyRow, FactRows } from './row.ts';
import { rowsOfVintage } from './rows-of-vintage.ts';

/** The months from the first to the last that the rows of a measure's inputs lie in; null when none has a month. */
export function periodOfRows(measure: AnyMeasure, rows: FactRows): Period | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { spec } of Object.values(measure.inputs)) {
    if (spec.aggregate.kind === 'calendar') continue;
    const relation = spec.aggregate.fact;
    for (const row of rowsOfVintage(rows, relation, spec.vintage)) {
      for (const month of monthsOfRow(relation, row, spec.role)) {
        first = Math.min(first, month);
        last = Math.max(last, month);
      }
    }
  }
  return first > last ? null : { from: formatMonth(first), to: formatMonth(last) };
}

function monthsOfRow(relation: RelationName, row: AnyRow, role: TimeRole | null): readonly MonthIndex[] {
  if (role === null) return [monthIndex(Number(row['year']), Number(row['month']))];
  const scope = bareScope(relation, row);
  switch (role.kind) {
    case 'during':
    case 'standing': {
      const date = scope.input.evaluator.value(role.kind === 'during' ? role.date : role.from, scope);
      const month = date === null ? null : parseMonth(String(date).slice(0, 7));
      return month === null ? [] : [month];
    }
    case 'of_year': {
      const start = monthIndex(
        Number(scope.input.evaluator.value(role.year, scope)),
        role.of === 'fiscal' ? -2 : 1,
      );
      return [start, start + 11];
    }
    case 'always':
      return [];
  }
}
