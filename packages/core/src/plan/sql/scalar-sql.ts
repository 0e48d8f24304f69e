import {
  kindOfExpression,
  type Expression,
  type Key,
  type Predicate,
  type Scalar,
} from '@tradepulse/measures';
import { sql } from 'kysely';
import { columnSql } from './column-sql.ts';
import { keySql } from './key-sql.ts';
import type { Sql, SqlScope } from './sql-scope.ts';

type Of<K extends Scalar['kind']> = Extract<Scalar, { readonly kind: K }>;

/**
 * A scalar aggregate as SQL. Conditions are written as CASE, which the engine evaluates several times
 * faster than FILTER, and each aggregate keeps the null rules of the array evaluator.
 *
 * @param rowless - whether there may be no row at all, as among rows that are looked up
 */
export function scalarSql(scalar: Scalar, scope: SqlScope, rowless: boolean = false): Sql {
  switch (scalar.kind) {
    case 'sum':
      return sumSql(scalar, scope, rowless);
    case 'count':
      return countSql(scalar.where, sql`1`, scope);
    case 'minimum':
    case 'maximum':
      return extremeSql(scalar, scope);
    case 'distinct':
      return distinctSql(scalar, scope);
    case 'quantity':
      return quantitySql(scalar, scope);
    default:
      return distributionSql(scalar, scope);
  }
}

function distributionSql(scalar: Of<'quantile' | 'variance' | 'covariance'>, scope: SqlScope): Sql {
  const { engine } = scope;
  const value = doubled(scalar.of, scalar.where, scope);
  switch (scalar.kind) {
    case 'quantile':
      return engine.quantile(value, scalar.fraction);
    case 'variance':
      return engine.sampleVariance(value);
    case 'covariance':
      return engine.sampleCovariance(value, doubled(scalar.with, scalar.where, scope));
  }
}

function extremeSql({ kind, of, where }: Of<'minimum' | 'maximum'>, scope: SqlScope): Sql {
  const value = conditional(where, scope.write.expression(of, scope), scope);
  return kind === 'minimum' ? sql`min(${value})` : sql`max(${value})`;
}

function conditional(where: Predicate | null, value: Sql, scope: SqlScope): Sql {
  return where === null ? value : sql`case when ${scope.write.predicate(where, scope)} then ${value} end`;
}

function doubled(of: Expression, where: Predicate | null, scope: SqlScope): Sql {
  return conditional(where, scope.engine.toDouble(scope.write.expression(of, scope)), scope);
}

/** Where there is a row in any case, a null sum without a condition means: not reported. */
function sumSql({ of, where }: Of<'sum'>, scope: SqlScope, rowless: boolean): Sql {
  const sum = sumOf(of, where, scope);
  return where === null && !rowless
    ? sum
    : sql`case when ${countSql(where, sql`1`, scope)} = 0 then 0 else ${sum} end`;
}

/** Sums of columns with decimals are exact in the engine; what comes out is read as a double. */
function sumOf(of: Expression, where: Predicate | null, scope: SqlScope): Sql {
  const sum = sql`sum(${conditional(where, scope.write.expression(of, scope), scope)})`;
  return kindOfExpression(of, scope) === 'real' ? scope.engine.toDouble(sum) : sum;
}

function countSql(where: Predicate | null, value: Sql, scope: SqlScope): Sql {
  return sql`count(${conditional(where, value, scope)})`;
}

function distinctSql({ by, where }: Of<'distinct'>, scope: SqlScope): Sql {
  return scope.engine.countDistinct([conditional(where, tupleSql(by, scope), scope)]);
}

/** A tuple is counted as one text; an empty code makes it null, and null is not counted. */
function tupleSql(by: readonly Key[], scope: SqlScope): Sql {
  return sql.join(
    by.map((key) => keySql(key, scope)),
    sql` || '|' || `,
  );
}

function quantitySql({ of, unit, where }: Of<'quantity'>, scope: SqlScope): Sql {
  const unitColumn = columnSql(unit, scope);
  const rows = countSql(where, sql`1`, scope);
  const withUnit = countSql(where, unitColumn, scope);
  const units = conditional(where, unitColumn, scope);
  return sql`case when ${rows} = 0 then 0 when ${withUnit} < ${rows} or min(${units}) <> max(${units}) then null else ${sumOf(of, where, scope)} end`;
}
