import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createTable, type ColumnSpec } from './create-table.ts';

// A released migration is frozen: these lists are what the vocabulary said when it was written. A test
// compares the migrated schema with the vocabulary of today; when they differ, write the next migration.
const importFlows = [
  'card_count',
  'consumption_quantity_1',
  'consumption_quantity_2',
  'consumption_value',
  'dutiable_value',
  'calculated_duty',
  'consumption_charges',
  'consumption_cif_value',
  'general_quantity_1',
  'general_quantity_2',
  'general_value',
  'general_charges',
  'general_cif_value',
  'air_value',
  'air_weight',
  'air_charges',
  'vessel_value',
  'vessel_weight',
  'vessel_charges',
  'container_value',
  'container_weight',
  'container_charges',
];
const exportFlows = [
  'card_count',
  'quantity_1',
  'quantity_2',
  'export_value',
  'air_value',
  'air_weight',
  'vessel_value',
  'vessel_weight',
  'container_value',
  'container_weight',
];

/** The two Census facts. */
export const censusFacts: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createTable(database, 'census_import', {
      ...place,
      commodity: 'varchar not null',
      ...all('varchar', [
        'country',
        'country_subcode',
        'district_entry',
        'district_unlading',
        'port',
        'rate_provision',
      ]),
      ...periodAndUnits,
      ...bothBases(importFlows),
    });
    await createTable(database, 'census_export', {
      ...place,
      domestic_foreign: 'varchar',
      commodity: 'varchar not null',
      ...all('varchar', ['country', 'district', 'port']),
      ...periodAndUnits,
      ...bothBases(exportFlows),
    });
  },
};

type Columns = Readonly<Record<string, ColumnSpec>>;

const place: Columns = {
  load_id: 'integer not null',
  source_part: 'smallint not null',
  source_line: 'integer not null',
};
const periodAndUnits: Columns = {
  year: 'smallint not null',
  month: 'smallint not null',
  unit_1: 'varchar',
  unit_2: 'varchar',
};

function all(spec: ColumnSpec, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, spec]));
}

function bothBases(flows: readonly string[]): Columns {
  return all('bigint', [...flows.map((flow) => `${flow}_mo`), ...flows.map((flow) => `${flow}_yr`)]);
}
