import { sql } from 'kysely';
import type { MartColumn, MartFilter, MartJoin, Sql } from './mart-column.ts';

/** What a projection reads, which columns it has, and which rows. */
export interface Projection {
  readonly fact: string;
  readonly columns: readonly MartColumn[];
  readonly filters: readonly MartFilter[];
}

/** A projection as a query: the fact as `f`, each join once and only where a column or a condition needs it. */
export function project({ fact, columns, filters }: Projection): Sql {
  const selected = columns.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`);
  return sql`select ${sql.join(selected)} ${fromWhere({ fact, columns, filters })}`;
}

/**
 * A projection in groups: one row for each combination of its columns, with sums beside them.
 */
export function projectSums(
  projection: Projection,
  sums: readonly { readonly name: string; readonly value: Sql }[],
): Sql {
  const groups = projection.columns.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`);
  const totals = sums.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`);
  const ordinals = projection.columns.map((_, at) => sql.lit(at + 1));
  return sql`select ${sql.join([...groups, ...totals])} ${fromWhere(projection)} group by ${sql.join(ordinals)}`;
}

function fromWhere({ fact, columns, filters }: Projection): Sql {
  const needed = [...columns, ...filters].flatMap(({ joins }) => joins);
  return sql`from ${sql.table(fact)} as f ${joinsOf(needed)} ${conditionsOf(filters)}`;
}

function joinsOf(needed: readonly MartJoin[]): Sql {
  const once = new Map(needed.map((join) => [join.alias, join]));
  const parts = [...once.values()].map(
    ({ alias, table, on }) => sql`left join ${table} as ${sql.ref(alias)} on ${on}`,
  );
  return parts.length === 0 ? sql`` : sql.join(parts, sql` `);
}

function conditionsOf(filters: readonly MartFilter[]): Sql {
  if (filters.length === 0) return sql``;
  return sql`where ${sql.join(
    filters.map(({ condition }) => condition),
    sql` and `,
  )}`;
}
