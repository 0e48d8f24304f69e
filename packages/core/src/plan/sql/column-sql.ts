import { flowColumn, isFact, isRecord, kindOfColumn, facts, type Fact } from '@tradepulse/measures';
import { sql } from 'kysely';
import type { Sql, SqlScope } from './sql-scope.ts';

/** A column of the rows. Reference tables keep their days as text. */
export function columnSql(column: string, scope: SqlScope): Sql {
  const { relation } = scope;
  if (isFact(relation)) return named(storedName(column, facts[relation], scope), scope);
  const isDay = !isRecord(relation) && kindOfColumn(relation, column) === 'date';
  return isDay ? sql`cast(${named(column, scope)} as date)` : named(column, scope);
}

/** A column by its name, quoted. */
export function named(column: string, { alias }: Pick<SqlScope, 'alias'>): Sql {
  return sql.ref(`${alias}.${column}`);
}

function storedName(column: string, { flows }: Fact, { basis }: SqlScope): string {
  return Object.hasOwn(flows, column) ? flowColumn(column, basis ?? 'month') : column;
}
