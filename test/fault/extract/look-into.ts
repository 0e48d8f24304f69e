import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { Kysely, sql } from 'kysely';
import type { WarehouseDump } from '../../support/warehouse-dump.ts';

/** Opens a database that nobody has open, looks into it and closes it. */
export async function lookInto<T>(path: string, look: (database: Kysely<unknown>) => Promise<T>): Promise<T> {
  await using engine = await openDuckDb({ path });
  return await look(new Kysely<unknown>({ dialect: engine.dialect }));
}

/** A dump without the tables in which extracts are prepared. */
export function withoutStaging(dump: WarehouseDump): WarehouseDump {
  return Object.fromEntries(Object.entries(dump).filter(([table]) => !table.startsWith('staging.')));
}

/** The files of an extract that are staged. */
export async function stagedFiles(database: Kysely<unknown>, folder: string): Promise<ReadonlySet<string>> {
  const { rows: tables } = await sql`select 1 from information_schema.tables
    where table_schema = 'staging' and table_name = 'file_in_hand'`.execute(database);
  if (tables.length === 0) return new Set();
  const { rows } = await sql<{ part: number }>`select part from staging.file_in_hand`.execute(database);
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  const { files } = JSON.parse(text) as { readonly files: readonly { readonly name: string }[] };
  return new Set(rows.map(({ part }) => files[part]?.name ?? ''));
}
