import { sql } from 'kysely';
import type { EngineSql } from '../engine-sql.ts';
import { quantileFraction } from '../quantile-fraction.ts';
import { standardSql } from '../standard-sql.ts';

/** What DuckDB writes in its own way. */
export const duckDbSql: EngineSql = {
  ...standardSql,
  secondsBetween: (from, to) => sql`((epoch_us(${to}) - epoch_us(${from})) // 1000000)`,
  quantile: (value, p) => sql`quantile_cont(${standardSql.toDouble(value)}, ${quantileFraction(p)})`,
  integerDivide: (dividend, divisor) =>
    sql`(cast(${dividend} as bigint) // nullif(cast(${divisor} as bigint), 0))`,
};
