import type { LevelName } from '../dimensions/level.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import type { Expression } from './expression.ts';
import type { Predicate } from './predicate.ts';

/** What rows are told apart by: the code of a level, or a value of the row as text. */
export type Key = LevelName | Expression;

/** An aggregate that gives one number, over the rows for which `where` holds. */
export type Scalar =
  /** Zero when no row counts; null when rows count and none of them reports the expression. */
  | { readonly kind: 'sum'; readonly of: Expression; readonly where: Predicate | null }
  | { readonly kind: 'count'; readonly where: Predicate | null }
  /** Null when no row counts. */
  | { readonly kind: 'minimum' | 'maximum'; readonly of: Expression; readonly where: Predicate | null }
  /** Distinct values, or distinct tuples of them; a tuple with an empty part does not count. */
  | { readonly kind: 'distinct'; readonly by: readonly Key[]; readonly where: Predicate | null }
  /** A sum of quantities, null when the rows do not all have one and the same unit. */
  | {
      readonly kind: 'quantity';
      readonly of: Expression;
      readonly unit: string;
      readonly where: Predicate | null;
    }
  /**
   * The value below which a fraction of the reported values lies, interpolated linearly between the two nearest
   * (type 7 of Hyndman and Fan: `(n - 1) fraction` from the first). Null when no row reports one.
   */
  | {
      readonly kind: 'quantile';
      readonly of: Expression;
      readonly fraction: number;
      readonly where: Predicate | null;
    }
  /** The variance of a sample, divided by n - 1; null when fewer than two rows report the expression. */
  | { readonly kind: 'variance'; readonly of: Expression; readonly where: Predicate | null }
  /** The covariance of a sample, divided by n - 1, over the rows that report both; null for fewer than two. */
  | {
      readonly kind: 'covariance';
      readonly of: Expression;
      readonly with: Expression;
      readonly where: Predicate | null;
    };

/**
 * What an input takes from the rows of a cell.
 *
 * - `scalar`: one number
 * - `groups`: the rows grouped once more by keys that the report does not show, one record for each
 *   group; groups in which nothing is reported but zero are left out
 * - `matched`: the same, for the unit of the report (`current`) and the period it is compared with
 *   (`base`); an item that is in one of the two only has null for the other
 * - `calendar`: no row at all: how many days or working days (Federal holidays left out) the months have
 */
export type Aggregate = RowAggregate | CalendarAggregate;

/** An aggregate over rows. */
export type RowAggregate =
  | { readonly kind: 'scalar'; readonly fact: RelationName; readonly value: Scalar }
  | {
      readonly kind: 'groups' | 'matched';
      readonly fact: RelationName;
      readonly by: readonly Key[];
      readonly values: Readonly<Record<string, Scalar>>;
    };

/** An aggregate of the calendar alone. */
export interface CalendarAggregate {
  readonly kind: 'calendar';
  readonly take: 'days' | 'working_days' | 'months';
}

/** One inner group: its key, as text part by part, and its values. */
export type Group<V extends string> = { readonly key: readonly (string | null)[] } & Readonly<
  Record<V, number | null>
>;

/** One item in two periods. */
export interface Matched<V extends string> {
  readonly key: readonly (string | null)[];
  readonly base: Readonly<Record<V, number | null>> | null;
  readonly current: Readonly<Record<V, number | null>> | null;
}
