import { sql, type Kysely } from 'kysely';

/** What a table holds: how many rows, and the sum of their hashes, which no order of rows changes. */
export type WarehouseDump = Readonly<Record<string, string>>;

const NO_ROWS = '0 0';

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
  const { rows: tables } = await sql<{ name: string; rows: bigint }>`
    select schema_name || '.' || table_name as name, estimated_size as rows from duckdb_tables()
    where not internal order by name`.execute(database);
  // Rows that are stored, deleted ones included: where there are none, nothing has to be read, and most tables are so.
  const filled = tables.filter((table) => table.rows > 0n);
  const sums = filled.map(({ name }) => {
    const without = envelopes === 'aside' && encrypted.includes(name) ? sql` exclude (envelope)` : sql``;
    return sql`select ${name} as name, count(*) || ' ' || coalesce(sum(cast(hash(t) as hugeint)), 0) as sum
      from (select *${without} from ${sql.table(name)}) t`;
  });
  const { rows } = await sql<{ name: string; sum: string }>`${sql.join(sums, sql` union all `)}`.execute(
    database,
  );
  const sumOf = new Map(rows.map(({ name, sum }) => [name, sum]));
  const own = tables.filter(({ name }) => !name.includes('kysely'));
  return Object.fromEntries(own.map(({ name }) => [name, sumOf.get(name) ?? NO_ROWS]));
}
