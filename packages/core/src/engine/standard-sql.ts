import { sql } from 'kysely';
import type { EngineSql, SqlExpression } from './engine-sql.ts';
import { literalRows } from './literal-rows.ts';

/** What the engines write alike, in the standard's words; what they do not is in the folder of each. */
export const standardSql: Omit<EngineSql, 'secondsBetween' | 'quantile' | 'integerDivide'> = {
  daysBetween: (from, to) => sql`cast(${to} - ${from} as integer)`,
  monthIndex: (date) =>
    sql`cast(12 * extract(year from ${date}) + extract(month from ${date}) - 1 as integer)`,
  isoWeekday: (date) => sql`cast(extract(isodow from ${date}) as integer)`,
  addDays: (date, days) => sql`(${date} + cast(${days} as integer))`,
  sampleVariance: (value) => sql`var_samp(${toDouble(value)})`,
  sampleCovariance: (x, y) => sql`covar_samp(${toDouble(x)}, ${toDouble(y)})`,
  toDouble,
  modulo: (dividend, divisor) => sql`(cast(${dividend} as bigint) % nullif(cast(${divisor} as bigint), 0))`,
  leadingDigits,
  absolute: (value) => sql`abs(${value})`,
  leastOf: (values) => unlessNull(values, sql`least(${sql.join(values)})`),
  greatestOf: (values) => unlessNull(values, sql`greatest(${sql.join(values)})`),
  squareRoot: (value) => sql`sqrt(${toDouble(sql`case when ${value} >= 0 then ${value} end`)})`,
  naturalLogarithm: (value) => sql`ln(${toDouble(sql`case when ${value} > 0 then ${value} end`)})`,
  leftText: (text, count) => sql`substr(${text}, 1, ${sql.lit(count)})`,
  countDistinct: (tuple) => sql`count(distinct ${tupleOf(tuple)})`,
  literalRows,
};

function toDouble(value: SqlExpression): SqlExpression {
  return sql`cast(${value} as double precision)`;
}

/** The sign is taken from the text: the least integer has no positive counterpart. */
function leadingDigits(value: SqlExpression, count: number): SqlExpression {
  const digits = sql`ltrim(cast(cast(${value} as bigint) as varchar), '-')`;
  return sql`case when ${value} <> 0 and length(${digits}) >= ${sql.lit(count)} then substr(${digits}, 1, ${sql.lit(count)}) end`;
}

function unlessNull(values: readonly SqlExpression[], result: SqlExpression): SqlExpression {
  return sql`case when ${allKnown(values)} then ${result} end`;
}

function tupleOf(tuple: readonly SqlExpression[]): SqlExpression {
  const [only] = tuple;
  return only !== undefined && tuple.length === 1 ? only : unlessNull(tuple, sql`row(${sql.join(tuple)})`);
}

function allKnown(values: readonly SqlExpression[]): SqlExpression {
  return sql.join(
    values.map((value) => sql`${value} is not null`),
    sql` and `,
  );
}
