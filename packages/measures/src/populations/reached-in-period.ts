import { allOf, compare } from '../algebra/conditions.ts';
import type { Value } from '../algebra/expression.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { days, firstDay, lastDay } from '../algebra/values.ts';

/**
 * True for cases whose age reached a number of days within the period: those of which it was settled there whether
 * they had ended in that time. Put it on `rows.upToEnd(...)`. No case is too young to be judged and none is judged
 * in two periods, so that rates of months may be laid side by side; a cohort by its first day would leave out, or
 * count as failures, the cases of the last days.
 */
export function reachedInPeriod(since: Value<'date'>, age: number): Predicate {
  return allOf(compare(days(since, lastDay()), '>=', age), compare(days(since, firstDay()), '<=', age));
}
