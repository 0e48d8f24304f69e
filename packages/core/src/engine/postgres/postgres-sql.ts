import { sql } from 'kysely';
import type { EngineSql, SqlExpression } from '../engine-sql.ts';
import { quantileFraction } from '../quantile-fraction.ts';
import { standardSql } from '../standard-sql.ts';

/** What PostgreSQL writes in its own way. */
export const postgresSql: EngineSql = {
  ...standardSql,
  secondsBetween: (from, to) => sql`cast(trunc(extract(epoch from (${to} - ${from}))) as bigint)`,
  quantile: (value, p) =>
    sql`percentile_cont(${quantileFraction(p)}) within group (order by ${standardSql.toDouble(value)})`,
  integerDivide: (dividend, divisor) =>
    sql`(cast(${dividend} as bigint) / nullif(cast(${divisor} as bigint), 0))`,
  countDistinct: (tuple) => sql`count(distinct (${tupleText(tuple)}) collate "C")`,
};

/**
 * A tuple as one text, null when a part of it is. PostgreSQL counts distinct values by sorting them, and sorts rows
 * several times slower than texts by their bytes. All parts but the last come with their length: no two tuples have
 * one text.
 */
function tupleText(tuple: readonly SqlExpression[]): SqlExpression {
  const parts = tuple.map((part, at) => {
    const text = sql`cast(${part} as varchar)`;
    return at === tuple.length - 1 ? text : sql`octet_length(${text}) || ':' || ${text}`;
  });
  return sql.join(parts, sql` || `);
}
