import {
  derivationOf,
  isFact,
  levelExpression,
  otherCode,
  type FactName,
  type Fold,
  type LevelName,
} from '@tradepulse/measures';
import { sql } from 'kysely';
import { columnSql } from './column-sql.ts';
import type { Sql, SqlScope } from './sql-scope.ts';

/** The code of a level as SQL. */
export function levelSql(level: LevelName, scope: SqlScope): Sql {
  const { relation } = scope;
  return isFact(relation)
    ? publishedSql(level, relation, scope)
    : scope.write.expression(levelExpression(level, relation), scope);
}

function publishedSql(level: LevelName, fact: FactName, scope: SqlScope): Sql {
  const { column, characters, suffix, exceptions, without } = derivationOf(level, fact);
  const key = columnSql(column, scope);
  if (characters === null) return key;
  const start = sql`substr(${key}, 1, ${sql.lit(characters)})`;
  const code = suffix === '' ? start : sql`(${start} || ${sql.lit(suffix)})`;
  const cases = [
    ...Object.entries(exceptions).map(
      ([from, to]) => sql`when ${key} = ${sql.lit(from)} then ${sql.lit(to)}`,
    ),
    ...without.map((none) => sql`when ${start} = ${sql.lit(none)} then null`),
  ];
  return cases.length === 0 ? code : sql`case ${sql.join(cases, sql` `)} else ${code} end`;
}

/** The code of a level, with the codes that are not kept apart folded into one. */
export function foldedLevelSql(level: LevelName, scope: SqlScope, folds: readonly Fold[]): Sql {
  const code = levelSql(level, scope);
  const fold = folds.find((each) => each.level === level);
  if (fold === undefined) return code;
  if (fold.keep.length === 0)
    return sql`case when ${code} is null then ${code} else ${sql.lit(otherCode)} end`;
  return sql`case when ${code} is null or ${code} in (${sql.join(fold.keep)}) then ${code} else ${sql.lit(otherCode)} end`;
}
