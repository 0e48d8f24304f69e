import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createTable, type ColumnSpec } from './create-table.ts';

type Columns = Readonly<Record<string, ColumnSpec>>;

const text = 'varchar not null';
const sourced: Columns = { source: text, inferred: 'boolean not null' };
const dated: Columns = { valid_from: 'varchar', valid_to: 'varchar', ...sourced };

const organisation: Readonly<Record<string, Columns>> = {
  ref_field_office: { code: text, name: text, city: text, state: text, kind: text, ...dated },
  ref_port_field_office: {
    port: text,
    field_office: text,
    basis: text,
    confidence: text,
    as_of: 'varchar',
    note: 'varchar',
    ...dated,
  },
  ref_center: { code: text, name: text, city: text, ...dated },
  ref_center_tariff: {
    center: text,
    relation: text,
    level: text,
    hts_from: text,
    hts_to: text,
    note: 'varchar',
    ...dated,
  },
  ref_heading_center: { heading: text, center: text, ...dated },
  ref_trade_issue: { code: text, statutory_name: text, cbp_name: text, ...dated },
  ref_trade_issue_selector: {
    issue: text,
    clue: text,
    code_from: 'varchar',
    code_to: 'varchar',
    ...dated,
  },
};

const tariff: Readonly<Record<string, Columns>> = {
  ref_textile_category: {
    category: text,
    description: 'varchar',
    unit: 'varchar',
    merged_with: 'varchar',
    ...dated,
  },
  ref_textile_tariff: { hts10: text, category: text, unit_1: text, unit_2: 'varchar', ...dated },
  ref_square_metre_factor: { category: text, unit: text, hundredths: 'integer not null', ...dated },
  ref_agreement: {
    programme: text,
    name: text,
    spi: 'varchar',
    country: 'varchar',
    reach: text,
    note: 'varchar',
    ...dated,
  },
  ref_agreement_lapse: { programme: text, ...dated },
};

const calendarsAndCodes: Readonly<Record<string, Columns>> = {
  ref_federal_holiday: {
    name: text,
    day: text,
    observed: text,
    nationwide: 'boolean not null',
    ...sourced,
  },
  ref_fee_schedule: {
    fiscal_year: text,
    processing_millionths: 'integer not null',
    processing_minimum: 'integer not null',
    processing_maximum: 'integer not null',
    informal_automated: 'integer',
    manual_surcharge: 'integer',
    dutiable_mail: 'integer',
    express_waybill: 'integer',
    ...dated,
  },
  ref_code: { list: text, code: text, meaning: text, ...dated },
  ref_country_code: { iso2: text, schedule_c: text, kind: text, ...dated },
  ref_edition: {
    name: 'key',
    origin: text,
    source: text,
    as_of: text,
    sha256: text,
    row_count: 'integer not null',
  },
};

/** Reference tables that hold for a time: intervals are half-open, null is unbounded. */
export const datedReference: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const tables = { ...organisation, ...tariff, ...calendarsAndCodes };
    for (const [table, columns] of Object.entries(tables)) await createTable(database, table, columns);
  },
};
