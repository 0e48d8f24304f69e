import type { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { referenceData } from '../reference/reference-data.ts';
import { appendRecords } from './append-records.ts';
import type { WarehouseDatabase } from './database.ts';

/**
 * Fills the code tables of a new warehouse. Tables that have rows are left alone: names that came with a
 * release, and a host's own, stay.
 */
export async function seedReference(database: Kysely<WarehouseDatabase>, engine: Engine): Promise<void> {
  const seeded = await database.selectFrom('ref_country').select('code').limit(1).execute();
  if (seeded.length > 0) return;
  const data = await referenceData();
  await database.transaction().execute(async (transaction) => {
    await appendRecords(transaction, engine, 'ref_country', data.countries);
    await appendRecords(transaction, engine, 'ref_country_group', data.countryGroups);
    await appendRecords(transaction, engine, 'ref_country_group_member', data.countryGroupMembers);
    await appendRecords(transaction, engine, 'ref_district', data.districts);
    await appendRecords(transaction, engine, 'ref_port', data.ports);
    await appendRecords(transaction, engine, 'ref_rate_provision', data.rateProvisions);
    await appendRecords(transaction, engine, 'ref_commodity', data.commodities);
  });
}
