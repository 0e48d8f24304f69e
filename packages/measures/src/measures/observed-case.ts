import { compare } from '../algebra/conditions.ts';
import type { Value } from '../algebra/expression.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { choose, days, lastDay } from '../algebra/values.ts';

/** A case as it is known on the last day of the period. */
export interface ObservedCase {
  /** It ended on that day or before. */
  readonly ended: Predicate;
  /** Days from its opening to its end, or to that day while it is open. */
  readonly observed: Value<'number'>;
}

/** How a case that opens and closes is seen from the last day of the period: what comes later is not known yet. */
export function observedCase(opened: Value<'date'>, closed: Value<'date'>): ObservedCase {
  const ended = compare(closed, '<=', lastDay());
  return { ended, observed: days(opened, choose(ended, closed, lastDay())) };
}
