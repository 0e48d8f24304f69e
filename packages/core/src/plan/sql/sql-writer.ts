import { expressionSql } from './expression-sql.ts';
import { predicateSql } from './predicate-sql.ts';
import { scalarSql } from './scalar-sql.ts';
import type { SqlWriter } from './sql-scope.ts';

/** The algebra as SQL. */
export const sqlWriter: SqlWriter = Object.freeze({
  expression: expressionSql,
  predicate: predicateSql,
  scalar: scalarSql,
});
