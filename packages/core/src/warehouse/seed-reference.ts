import type { Kysely } from 'kysely';
import { referenceData } from '../reference/reference-data.ts';
import type { WarehouseDatabase } from './database.ts';
import { insertRows } from './insert-rows.ts';

/**
 * Fills the code tables of a new warehouse. Tables that have rows are left alone: names that came with a
 * release, and a host's own, stay.
 */
export async function seedReference(database: Kysely<WarehouseDatabase>): Promise<void> {
  const seeded = await database.selectFrom('ref_country').select('code').limit(1).execute();
  if (seeded.length > 0) return;
  const data = await referenceData();
  await database.transaction().execute(async (transaction) => {
    await insertRows(transaction, 'ref_country', data.countries);
    await insertRows(transaction, 'ref_country_group', data.countryGroups);
    await insertRows(transaction, 'ref_country_group_member', data.countryGroupMembers);
    await insertRows(transaction, 'ref_district', data.districts);
    await insertRows(transaction, 'ref_port', data.ports);
    await insertRows(transaction, 'ref_rate_provision', data.rateProvisions);
    await insertRows(transaction, 'ref_commodity', data.commodities);
  });
}
