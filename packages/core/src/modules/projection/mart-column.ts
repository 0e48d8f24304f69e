import { sql, type RawBuilder } from 'kysely';

/** A piece of SQL whose value has no type here. */
export type Sql = RawBuilder<unknown>;

/** A table that columns need beside the fact, which is `f`. It never makes a row into several. */
export interface MartJoin {
  readonly alias: string;
  readonly table: Sql;
  readonly on: Sql;
}

/** A column of a projection, and the joins that it needs in the order in which they are made. */
export interface MartColumn {
  readonly name: string;
  readonly value: Sql;
  readonly joins: readonly MartJoin[];
}

/** A condition on rows, and the joins that it needs. */
export interface MartFilter {
  readonly condition: Sql;
  readonly joins: readonly MartJoin[];
}

/** A column of the fact itself. */
export function ownColumn(name: string): MartColumn {
  return { name, value: sql.ref(`f.${name}`), joins: [] };
}

/**
 * Joins a dated reference table by key and day. A table has one row of a key on a day, so that no row is repeated.
 * Text days of the table are cast, not those of the fact, which are many.
 */
export function datedJoin(
  alias: string,
  table: string,
  keys: Readonly<Record<string, Sql>>,
  day: Sql,
): MartJoin {
  const from = sql`cast(coalesce(${sql.ref(`${alias}.valid_from`)}, '0001-01-01') as date)`;
  const to = sql`cast(coalesce(${sql.ref(`${alias}.valid_to`)}, '9999-12-31') as date)`;
  const pairs = Object.entries(keys).map(
    ([column, value]) => sql`${sql.ref(`${alias}.${column}`)} = ${value}`,
  );
  return {
    alias,
    table: sql.table(table),
    on: sql`${sql.join([...pairs, sql`${from} <= ${day}`, sql`${day} < ${to}`], sql` and `)}`,
  };
}
