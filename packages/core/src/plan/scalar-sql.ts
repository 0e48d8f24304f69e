import type { Expression, Predicate, Scalar } from '@tradepulse/measures';
import { sql, type RawBuilder } from 'kysely';
import { expressionSql, factColumn, levelSql, predicateSql, type SqlScope } from './expression-sql.ts';

type Sql = RawBuilder<unknown>;

/**
 * A scalar aggregate as SQL. Conditions are written as CASE, which the engine evaluates several times
 * faster than FILTER, and each aggregate keeps the null rules of the array evaluator.
 */
export function scalarSql(scalar: Scalar, scope: SqlScope): Sql {
  switch (scalar.kind) {
    case 'sum':
      return sumSql(scalar.of, scalar.where, scope);
    case 'count':
      return countSql(scalar.where, sql`1`, scope);
    case 'minimum':
      return sql`min(${conditional(scalar.where, expressionSql(scalar.of, scope), scope)})`;
    case 'maximum':
      return sql`max(${conditional(scalar.where, expressionSql(scalar.of, scope), scope)})`;
    case 'distinct':
      return distinctSql(scalar, scope);
    case 'quantity':
      return quantitySql(scalar, scope);
  }
}

function conditional(where: Predicate | null, value: Sql, scope: SqlScope): Sql {
  return where === null ? value : sql`case when ${predicateSql(where, scope)} then ${value} end`;
}

/** A group of rows is never empty, so that without a condition a null sum means: not reported. */
function sumSql(of: Expression, where: Predicate | null, scope: SqlScope): Sql {
  const sum = sql`sum(${conditional(where, expressionSql(of, scope), scope)})`;
  return where === null ? sum : sql`case when ${countSql(where, sql`1`, scope)} = 0 then 0 else ${sum} end`;
}

function countSql(where: Predicate | null, value: Sql, scope: SqlScope): Sql {
  return sql`count(${conditional(where, value, scope)})`;
}

/** A tuple is counted as one text; an empty code makes it null, and null is not counted. */
function distinctSql({ levels, where }: Extract<Scalar, { kind: 'distinct' }>, scope: SqlScope): Sql {
  const codes = levels.map((level) => levelSql(level, scope.fact));
  const tuple = sql.join(codes, sql` || '|' || `);
  return sql`count(distinct ${conditional(where, tuple, scope)})`;
}

function quantitySql({ of, unit, where }: Extract<Scalar, { kind: 'quantity' }>, scope: SqlScope): Sql {
  const unitColumn = factColumn(unit);
  const rows = countSql(where, sql`1`, scope);
  const withUnit = countSql(where, unitColumn, scope);
  const units = conditional(where, unitColumn, scope);
  const sum = sql`sum(${conditional(where, expressionSql(of, scope), scope)})`;
  return sql`case when ${rows} = 0 then 0 when ${withUnit} < ${rows} or min(${units}) <> max(${units}) then null else ${sum} end`;
}
