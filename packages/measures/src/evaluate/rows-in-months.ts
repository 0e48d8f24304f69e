import type { TimeRole } from '../algebra/time-role.ts';
import { fiscalYearOf, monthIndex, parseMonth, yearOf, type MonthIndex } from '../time/month.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import type { AnyRow } from './row.ts';
import type { InputScope, RowScope } from './row-scope.ts';

/** Of which relation, in which months, by which date. */
export interface Timing {
  readonly relation: RelationName;
  readonly role: TimeRole | null;
  readonly months: readonly MonthIndex[];
  readonly input: InputScope;
}

/** The rows that are meant for a run of months: by the month that they carry, or by their time role. */
export function rowsInMonths(rows: readonly AnyRow[], timing: Timing): readonly RowScope[] {
  const { relation, input } = timing;
  const belongs = membership(timing);
  return rows.map((row): RowScope => ({ relation, row, input, outer: null })).filter(belongs);
}

function membership({ role, months, input }: Timing): (row: RowScope) => boolean {
  const { span, evaluator } = input;
  const wanted = new Set(months);
  if (role === null) {
    return ({ row }) => wanted.has(monthIndex(Number(row['year']), Number(row['month'])));
  }
  switch (role.kind) {
    case 'during':
      return (row) => wanted.has(monthOfDate(evaluator.value(role.date, row)));
    case 'standing':
      return (row) => {
        const from = evaluator.value(role.from, row);
        const until = role.until === null ? null : evaluator.value(role.until, row);
        return from !== null && from <= span.last && (until === null || until > span.last);
      };
    case 'of_year': {
      const last = months.at(-1) ?? 0;
      const year = role.of === 'fiscal' ? fiscalYearOf(last) : yearOf(last);
      return (row) => evaluator.value(role.year, row) === year;
    }
    case 'always':
      return () => true;
  }
}

/** A month that no run holds, for rows without a date. */
const NEVER: MonthIndex = -1;

function monthOfDate(date: string | number | boolean | null): MonthIndex {
  return date === null ? NEVER : (parseMonth(String(date).slice(0, 7)) ?? NEVER);
}
