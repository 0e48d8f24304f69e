import { allOf, compare } from '../algebra/conditions.ts';
import type { Value } from '../algebra/expression.ts';
import type { RecordRows } from '../algebra/record-rows.ts';
import { days, firstDay, lastDay } from '../algebra/values.ts';
import type { RelationName } from '../vocabulary/relation.ts';

/**
 * The rows for which the last of so many days after a date falls in the period, both ends included: of them it is
 * settled there whether they ended in that time. No case is too young to be judged and none is judged in two periods,
 * so that rates of months may be laid side by side; a cohort by its first day would leave out, or count as failures,
 * the cases of the last days.
 */
export function dueInPeriod<R extends RelationName>(
  rows: RecordRows<R>,
  from: Value<'date'>,
  allowed: number,
): RecordRows<R> {
  const dueByItsEnd = compare(days(from, lastDay()), '>=', allowed);
  const notDueBefore = compare(days(from, firstDay()), '<=', allowed);
  return rows.upToEnd(from).where(allOf(dueByItsEnd, notDueBefore));
}
