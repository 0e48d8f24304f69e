import type { Expression, Value } from './expression.ts';
import type { Comparison, Predicate } from './predicate.ts';
import { constant } from './values.ts';

/** True when every condition is. */
export function allOf(...of: readonly Predicate[]): Predicate {
  return { kind: 'all', of };
}

/** True when any condition is. */
export function anyOf(...of: readonly Predicate[]): Predicate {
  return { kind: 'any', of };
}

/** True when the condition is false (not when it is unknown). */
export function not(of: Predicate): Predicate {
  return { kind: 'not', of };
}

/** What stands in code for a value of a kind: itself, or a constant; dates and moments are written as ISO text. */
export type ValueOr<K extends 'number' | 'text' | 'party' | 'date' | 'instant'> =
  Value<K> | (K extends 'number' ? number : K extends 'text' | 'date' ? string : never);

/**
 * A condition that compares two values of one kind.
 *
 * @example
 * compare(rowsOf('protest').date('filed'), '<=', '2024-12-31').kind; // => 'compare'
 */
export function compare<K extends 'number' | 'text' | 'party' | 'date' | 'instant'>(
  left: Value<K>,
  operator: Comparison,
  right: ValueOr<NoInfer<K>>,
): Predicate {
  return { kind: 'compare', left, operator, right: sideOf(right) };
}

function sideOf(side: Expression | number | string): Expression {
  return typeof side === 'number' || typeof side === 'string' ? constant(side) : side;
}

/** A condition on a code that is made from others. */
export function isIn(of: Value<'text'>, ...values: readonly string[]): Predicate {
  return { kind: 'in', of, values };
}

/** True when a code begins with another; unknown when one of them is missing. */
export function startsWith(of: Value<'text'>, prefix: Value<'text'> | string): Predicate {
  return { kind: 'starts_with', of, prefix: typeof prefix === 'string' ? constant(prefix) : prefix };
}

/** Whether a value is there; never unknown. */
export function isReported(of: Value): Predicate {
  return { kind: 'reported', of };
}
