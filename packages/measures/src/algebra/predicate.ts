import type { Expression } from './expression.ts';

/** An operator between two values, written as in SQL. */
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A condition on one row, with the three-valued logic of SQL: a comparison with null is unknown, and
 * only rows for which the whole condition is true count.
 */
export type Predicate =
  | {
      readonly kind: 'compare';
      readonly left: Expression;
      readonly operator: Comparison;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly of: Expression; readonly values: readonly string[] }
  | { readonly kind: 'starts_with'; readonly of: Expression; readonly prefix: Expression }
  /** A flag that is set. */
  | { readonly kind: 'is'; readonly of: Expression }
  /** Whether a value is there; never unknown. */
  | { readonly kind: 'reported'; readonly of: Expression }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] };
