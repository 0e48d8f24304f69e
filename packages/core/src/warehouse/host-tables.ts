import { sql, type Kysely } from 'kysely';
import type { SourcedRow } from '../reference/dated/dated-row.ts';
import {
  tableDefinitions,
  type ReferenceTableName,
  type SuppliedTables,
} from '../reference/dated/reference-tables.ts';
import type { WarehouseDatabase } from './database.ts';

/** The tables of a host that a warehouse keeps. */
export async function hostTables(database: Kysely<WarehouseDatabase>): Promise<SuppliedTables> {
  const editions = await database
    .selectFrom('ref_edition')
    .select(['name', 'source', 'as_of'])
    .where('origin', '=', 'host')
    .execute();
  const tables = await Promise.all(
    editions.filter(isOfTable).map(async ({ name, source, as_of: asOf }) => {
      const { table } = tableDefinitions[name];
      const { rows } = await sql<SourcedRow>`select * from ${sql.table(table)}`.execute(database);
      return [name, { source, asOf, rows }] as const;
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of unlike tables under their names: each was checked when it was given, and is again when it is used
  return Object.fromEntries(tables) as SuppliedTables;
}

function isOfTable<E extends { readonly name: string }>(
  edition: E,
): edition is E & { readonly name: ReferenceTableName } {
  return Object.hasOwn(tableDefinitions, edition.name);
}
