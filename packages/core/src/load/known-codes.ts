import type { FactName } from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { ReferenceBatch } from './load-source.ts';
import type { KnownCodes } from './row-check.ts';

const districtColumns: Readonly<Record<FactName, readonly string[]>> = {
  census_import: ['district_entry', 'district_unlading'],
  census_export: ['district'],
};

/** The country and district codes of the warehouse's tables and of the code lists that came with the release. */
export async function knownCodes(
  database: Kysely<WarehouseDatabase>,
  fact: FactName,
  references: ReferenceBatch,
): Promise<KnownCodes> {
  const countries = await database.selectFrom('ref_country').select('code').execute();
  const districts = await database.selectFrom('ref_district').select('code').execute();
  const knownDistricts = codeSet(districts, references.districts);
  return {
    country: codeSet(countries, references.countries),
    ...Object.fromEntries(districtColumns[fact].map((column) => [column, knownDistricts])),
  };
}

type Coded = readonly { readonly code: string }[];

function codeSet(stored: Coded, brought: Coded = []): ReadonlySet<string> {
  return new Set([...stored, ...brought].map(({ code }) => code));
}
