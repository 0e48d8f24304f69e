import { sql } from 'kysely';
import type { SqlExpression } from './engine-sql.ts';

/**
 * The fraction of a quantile as a double: a bare literal would be a decimal.
 *
 * @throws TypeError - when it is not from 0 to 1
 */
export function quantileFraction(p: number): SqlExpression {
  if (!(p >= 0 && p <= 1)) throw new TypeError('a quantile is of a fraction from 0 to 1');
  return sql`cast(${sql.lit(p)} as double precision)`;
}
