import { compare } from '../algebra/conditions.ts';
import type { Value } from '../algebra/expression.ts';
import type { RecordRows } from '../algebra/record-rows.ts';
import { days, lastDay } from '../algebra/values.ts';
import type { RelationName } from '../vocabulary/relation.ts';

/** The rows that began in so many days up to the end of the period, as they stand then; the day that far back is in. */
export function begunWithin<R extends RelationName>(
  rows: RecordRows<R>,
  from: Value<'date'>,
  window: number,
): RecordRows<R> {
  return rows.upToEnd(from).where(compare(days(from, lastDay()), '<=', window));
}
