import type { LevelName } from '../dimensions/level.ts';
import type { FactName } from '../vocabulary/facts.ts';
import type { Expression } from './expression.ts';
import type { Predicate } from './predicate.ts';

/** An aggregate that gives one number, over the rows for which `where` holds. */
export type Scalar =
  /** Zero when no row counts; null when rows count and none of them reports the expression. */
  | { readonly kind: 'sum'; readonly of: Expression; readonly where: Predicate | null }
  | { readonly kind: 'count'; readonly where: Predicate | null }
  /** Null when no row counts. */
  | { readonly kind: 'minimum' | 'maximum'; readonly of: Expression; readonly where: Predicate | null }
  /** Distinct codes, or distinct tuples of them; a tuple with an empty code does not count. */
  | { readonly kind: 'distinct'; readonly levels: readonly LevelName[]; readonly where: Predicate | null }
  /** A sum of quantities, null when the rows do not all have one and the same unit. */
  | {
      readonly kind: 'quantity';
      readonly of: Expression;
      readonly unit: string;
      readonly where: Predicate | null;
    };

/**
 * What an input takes from the rows of a cell.
 *
 * - `scalar`: one number
 * - `groups`: the rows grouped once more by levels that the report does not show, one record for each
 *   group; groups in which nothing is reported but zero are left out
 * - `matched`: the same, for the unit of the report (`current`) and the period it is compared with
 *   (`base`); an item that is in one of the two only has null for the other
 */
export type Aggregate =
  | { readonly kind: 'scalar'; readonly fact: FactName; readonly value: Scalar }
  | {
      readonly kind: 'groups';
      readonly fact: FactName;
      readonly by: readonly LevelName[];
      readonly values: Readonly<Record<string, Scalar>>;
    }
  | {
      readonly kind: 'matched';
      readonly fact: FactName;
      readonly by: readonly LevelName[];
      readonly values: Readonly<Record<string, Scalar>>;
    };

/** One inner group: its codes and its values. */
export type Group<V extends string> = { readonly key: readonly (string | null)[] } & Readonly<
  Record<V, number | null>
>;

/** One item in two periods. */
export interface Matched<V extends string> {
  readonly key: readonly (string | null)[];
  readonly base: Readonly<Record<V, number | null>> | null;
  readonly current: Readonly<Record<V, number | null>> | null;
}
