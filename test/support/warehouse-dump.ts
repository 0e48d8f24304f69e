import { sql, type Kysely } from 'kysely';

/** What a table holds: how many rows, and the sum of their hashes, which no order of rows changes. */
export type WarehouseDump = Readonly<Record<string, string>>;

/** Envelopes are encrypted with numbers used once, so that no two of one value are alike. */
const encrypted = ['vault.identity', 'vault.attribute'];

/**
 * What a DuckDB warehouse holds, table by table, staging tables included.
 *
 * @param envelopes - `exact`: with the bytes of the envelopes; `aside`: without them, to compare two warehouses
 */
export async function warehouseDump(
  database: Kysely<unknown>,
  envelopes: 'exact' | 'aside',
): Promise<WarehouseDump> {
  const { rows: tables } = await sql<{ name: string }>`
    select schema_name || '.' || table_name as name from duckdb_tables()
    where not internal order by name`.execute(database);
  const sums = tables.map(({ name }) => {
    const without = envelopes === 'aside' && encrypted.includes(name) ? sql` exclude (envelope)` : sql``;
    return sql`select ${name} as name, count(*) || ' ' || coalesce(sum(cast(hash(t) as hugeint)), 0) as sum
      from (select *${without} from ${sql.table(name)}) t`;
  });
  const { rows } = await sql<{ name: string; sum: string }>`${sql.join(sums, sql` union all `)}`.execute(
    database,
  );
  return Object.fromEntries(
    rows.filter(({ name }) => !name.includes('kysely')).map(({ name, sum }) => [name, sum]),
  );
}
