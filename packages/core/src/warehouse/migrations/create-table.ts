import { sql, type Kysely } from 'kysely';

/** The column types that migrations use; `key` is a text that identifies the row. */
export type ColumnSpec =
  'key' | 'integer key' | `${'varchar' | 'bigint' | 'smallint' | 'integer' | 'boolean'}${'' | ' not null'}`;

/** Creates a table from its columns in order. Alike on every engine. */
export async function createTable(
  database: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, ColumnSpec>>,
): Promise<void> {
  const definitions = Object.entries(columns).map(
    ([name, spec]) => sql`${sql.ref(name)} ${sql.raw(typeOf(spec))}`,
  );
  await sql`create table ${sql.table(table)} (${sql.join(definitions)})`.execute(database);
}

function typeOf(spec: ColumnSpec): string {
  if (spec === 'key') return 'varchar primary key';
  return spec === 'integer key' ? 'integer primary key' : spec;
}
