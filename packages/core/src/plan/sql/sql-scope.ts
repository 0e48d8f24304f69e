import type { Basis, Expression, Naming, Predicate, RelationName, Scalar } from '@tradepulse/measures';
import type { RawBuilder } from 'kysely';
import type { EngineSql } from '../../engine/engine-sql.ts';

/** A piece of SQL. */
export type Sql = RawBuilder<unknown>;

/** What writes the parts of the algebra; each of them needs the others. */
export interface SqlWriter {
  readonly expression: (expression: Expression, scope: SqlScope) => Sql;
  readonly predicate: (predicate: Predicate, scope: SqlScope) => Sql;
  /** `rowless` says that there may be no row at all, as among rows that are looked up. */
  readonly scalar: (scalar: Scalar, scope: SqlScope, rowless?: boolean) => Sql;
}

/** What turns the algebra into SQL: whose columns, by which name, and what has been computed for the rows already. */
export interface SqlScope extends Naming {
  readonly relation: RelationName;
  /** The name that the statement gives to the rows. */
  readonly alias: string;
  /** Which of the two printed figures of a flow is meant; null for rows that have no flows. */
  readonly basis: Basis | null;
  readonly engine: EngineSql;
  readonly write: SqlWriter;
  /** Columns that hold values of expressions, by the expression as text. */
  readonly placed: ReadonlyMap<string, string>;
  /** The row that looks this one up. */
  readonly outer: SqlScope | null;
}

/** The columns that a pass adds to rows: their slot, and the days of its months. */
export const slotColumns = { slot: 'q_slot', first: 'q_first', last: 'q_last' } as const;
