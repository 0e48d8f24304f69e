import type { RelationName } from '../vocabulary/relation.ts';
import type { Scalar } from './aggregate.ts';
import type { Predicate } from './predicate.ts';

/**
 * A value made from one row, as plain data that every engine can read. Null when any part is null, unless a
 * kind says otherwise.
 */
export type Expression =
  ArithmeticExpression | CalendarExpression | TextExpression | BasicExpression | Related | Peers;

/**
 * Numbers. `add`, `subtract`, `least`, `greatest` and `absolute` of whole numbers are whole; `multiply` is when
 * both are; `divide` never, and by zero it is null. A `remainder` has the sign of the number.
 */
export type ArithmeticExpression =
  | {
      readonly kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'least' | 'greatest';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | { readonly kind: 'remainder'; readonly of: Expression; readonly divisor: number };

/** Days and moments. */
export type CalendarExpression =
  /**
   * From one to the other, below zero when the second is before the first: `days`; `working_days` after the first up
   * to the second, that one included; `seconds` between moments.
   */
  | {
      readonly kind: 'days' | 'seconds';
      readonly from: Expression;
      readonly to: Expression;
    }
  | { readonly kind: 'working_days'; readonly from: Expression; readonly to: Expression }
  /** The calendar day of a moment, in UTC. */
  | { readonly kind: 'day_of'; readonly of: Expression }
  /** A month as one number, `12 * year + (month - 1)`. */
  | { readonly kind: 'month_of'; readonly of: Expression }
  | { readonly kind: 'year_of'; readonly of: Expression; readonly year: 'calendar' | 'fiscal' }
  /** The first and the last day of the months that the input is taken over. */
  | { readonly kind: 'first_day' | 'last_day' };

/** Codes. */
export type TextExpression =
  /** The first characters of a code. */
  | { readonly kind: 'prefix'; readonly of: Expression; readonly characters: number }
  /** Codes joined with a bar; null when one is. */
  | { readonly kind: 'join'; readonly of: readonly Expression[] }
  /** The first significant digits of a whole number's absolute value; null when it has fewer, and for zero. */
  | { readonly kind: 'leading_digits'; readonly of: Expression; readonly digits: number };

/** Columns, constants and choices. */
export type BasicExpression =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'constant'; readonly value: number | string }
  /** The first where the condition is true, the second where it is false or unknown (null when it is left out). */
  | {
      readonly kind: 'choose';
      readonly when: Predicate;
      readonly chosen: Expression;
      readonly otherwise: Expression | null;
    }
  /** The first, or the second where the first is null. */
  | { readonly kind: 'or_else'; readonly of: Expression; readonly otherwise: Expression }
  /** Within rows that are looked up: a value of the row that looks them up. */
  | { readonly kind: 'outer'; readonly of: Expression };

/**
 * An aggregate over the rows of a relation that belong to this row: those whose `match` values are equal, and for
 * which `where` holds. A look-up in a dated table is the extreme of the one row that is valid.
 */
export interface Related {
  readonly kind: 'related';
  readonly relation: RelationName;
  readonly match: readonly {
    readonly theirs: Expression;
    readonly ours: Expression;
  }[];
  readonly where: Predicate | null;
  readonly take: Scalar;
}

/**
 * An aggregate over the peers of this row: the rows of the same input that the report admits in the same months,
 * in whatever cell they stand, with the same values of `by`. Null when one of those values is.
 */
export interface Peers {
  readonly kind: 'peers';
  readonly by: readonly Expression[];
  readonly take: Scalar;
}

/** What an author may do with a value: the kind of it, for the compiler alone. */
export type AuthorKind = 'number' | 'text' | 'party' | 'date' | 'instant' | 'flag';

declare const kindOfValue: unique symbol;

/** An expression whose kind the compiler knows, so that a date is not added and a code not summed. */
export type Value<K extends AuthorKind = AuthorKind> = Expression & { readonly [kindOfValue]?: K };
