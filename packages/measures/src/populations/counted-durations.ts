import type { Group } from '../algebra/aggregate.ts';
import { allOf, compare, isReported, not } from '../algebra/conditions.ts';
import type { Value } from '../algebra/expression.ts';
import type { Input, ScalarInput } from '../algebra/input.ts';
import type { Predicate } from '../algebra/predicate.ts';
import type { RecordRows } from '../algebra/record-rows.ts';
import { choose, dayOf, days, lastDay, seconds, times } from '../algebra/values.ts';
import type { RelationName } from '../vocabulary/relation.ts';

/** Cases by the time for which they were seen, as `kaplanMeierMedianOfCounts` takes them. */
type CountedDurationsInput = Input<readonly Group<'time' | 'ended' | 'open'>[]>;

const secondsOfDay = 86_400;

/**
 * Cases by the days from their opening to their end, open ones by the days to the end of the period.
 *
 * @param cases - how cases are counted, when a record is not a case
 */
export function daysToEnd<R extends RelationName>(
  rows: RecordRows<R>,
  from: Value<'date'>,
  until: Value<'date'>,
  cases: ScalarInput = rows.count(),
): CountedDurationsInput {
  const ended = allOf(isReported(until), compare(until, '<=', lastDay()));
  const time = choose(ended, days(from, until), days(from, lastDay()));
  return counted(rows, time, ended, cases);
}

/** Cases by the seconds from their opening to their end, open ones by the whole days to the end of the period. */
export function secondsToEnd<R extends RelationName>(
  rows: RecordRows<R>,
  from: Value<'instant'>,
  until: Value<'instant'>,
): CountedDurationsInput {
  const ended = allOf(isReported(until), compare(dayOf(until), '<=', lastDay()));
  const time = choose(ended, seconds(from, until), times(days(dayOf(from), lastDay()), secondsOfDay));
  return counted(rows, time, ended, rows.count());
}

function counted<R extends RelationName>(
  rows: RecordRows<R>,
  time: Value<'number'>,
  ended: Predicate,
  cases: ScalarInput,
): CountedDurationsInput {
  return rows.groups([time], {
    time: rows.minimum(time),
    ended: cases.where(ended),
    open: cases.where(not(ended)),
  });
}
