import { sql } from 'kysely';
import type { EngineSql } from '../engine-sql.ts';
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
};
