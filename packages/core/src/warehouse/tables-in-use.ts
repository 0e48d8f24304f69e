import type { Kysely } from 'kysely';
import type { ReferenceTables } from '../reference/dated/reference-tables.ts';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import type { WarehouseDatabase } from './database.ts';
import { hostTables } from './host-tables.ts';

/** The reference tables that a warehouse uses: ours, and those that a host put in their place. */
export async function tablesInUse(database: Kysely<WarehouseDatabase>): Promise<ReferenceTables> {
  return resolveReferenceTables(await hostTables(database));
}
