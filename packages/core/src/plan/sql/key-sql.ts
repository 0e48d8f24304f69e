import { kindOfExpression, type Key } from '@tradepulse/measures';
import { sql } from 'kysely';
import { levelSql } from './level-sql.ts';
import type { Sql, SqlScope } from './sql-scope.ts';

/** What tells rows apart, as text. */
export function keySql(key: Key, scope: SqlScope): Sql {
  if (typeof key === 'string') return levelSql(key, scope);
  const value = scope.write.expression(key, scope);
  return kindOfExpression(key, scope) === 'text' ? value : sql`cast(${value} as varchar)`;
}
