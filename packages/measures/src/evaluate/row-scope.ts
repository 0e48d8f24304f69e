import type { Scalar } from '../algebra/aggregate.ts';
import type { Expression, Peers } from '../algebra/expression.ts';
import type { Predicate } from '../algebra/predicate.ts';
import type { DaySpan } from '../time/days-of-months.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import type { RowValue } from './column-value.ts';
import type { RelatedIndex } from './related-index.ts';
import type { AnyRow } from './row.ts';

/** What gives the parts of the algebra their values; each of them needs the others. */
export interface Evaluator {
  /** The value of an expression for a row. */
  readonly value: (expression: Expression, scope: RowScope) => RowValue;
  /** Whether a condition is true for a row; unknown counts as not true. */
  readonly holds: (predicate: Predicate | null, scope: RowScope) => boolean;
  /** The value of an aggregate over rows. */
  readonly aggregate: (scalar: Scalar, rows: readonly RowScope[]) => RowValue;
}

/** Where a row finds what is told by its peers. */
export interface PeerValues {
  readonly valueFor: (peers: Peers, scope: RowScope) => RowValue;
}

/** What belongs to all rows of an input in one unit of time. */
export interface InputScope {
  readonly evaluator: Evaluator;
  readonly span: DaySpan;
  readonly index: RelatedIndex;
  /** The rows among which peers are found; none where there are no peers, as in rows that are looked up. */
  readonly peers: PeerValues | null;
}

/** A row with what its expressions may speak of. */
export interface RowScope {
  readonly relation: RelationName;
  readonly row: AnyRow;
  readonly input: InputScope;
  /** The row that looks this one up. */
  readonly outer: RowScope | null;
}
