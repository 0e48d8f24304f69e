import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { referenceData, type ReferenceData } from '../reference/reference-data.ts';
import type { WarehouseDatabase } from './database.ts';

/** The tables and the lists that fill them. */
const listOf = {
  ref_country: 'countries',
  ref_country_group: 'countryGroups',
  ref_country_group_member: 'countryGroupMembers',
  ref_district: 'districts',
  ref_port: 'ports',
  ref_rate_provision: 'rateProvisions',
  ref_commodity: 'commodities',
} as const satisfies Readonly<Partial<Record<keyof WarehouseDatabase, keyof ReferenceData>>>;

/**
 * Fills the code tables of a new warehouse. Tables that have rows are left alone: names that came with a
 * release, and a host's own, stay.
 */
export async function seedReference(database: Kysely<WarehouseDatabase>, engine: Engine): Promise<void> {
  const seeded = await database.selectFrom('ref_country').select('code').limit(1).execute();
  if (seeded.length > 0) return;
  const data = await referenceData();
  await database.transaction().execute(async (transaction) => {
    for (const [table, list] of Object.entries(listOf)) {
      const rows: readonly object[] = data[list];
      await engine.appendColumns(transaction, table, columnsOf(rows), rows.length);
    }
  });
}

function columnsOf(rows: readonly object[]): Readonly<Record<string, readonly unknown[]>> {
  const records = rows.map((row): Readonly<Record<string, unknown>> => ({ ...row }));
  const names = Object.keys(records[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
}
