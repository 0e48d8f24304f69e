import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createTable } from './create-table.ts';

/** The code tables: countries and their groups, districts, ports, rate provisions, commodities. */
export const reference: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const text = 'varchar not null';
    await createTable(database, 'ref_country', { code: 'key', name: text, iso2: 'varchar', iso3: 'varchar' });
    await createTable(database, 'ref_country_group', { code: 'key', name: text, membership: text });
    await createTable(database, 'ref_country_group_member', {
      group_code: text,
      country_code: text,
      valid_from: 'varchar',
      valid_to: 'varchar',
    });
    await createTable(database, 'ref_district', { code: 'key', name: text });
    await createTable(database, 'ref_port', { code: 'key', name: text, district: text, source_class: text });
    await createTable(database, 'ref_rate_provision', {
      code: 'key',
      title: text,
      category: text,
      duty_calculated: 'boolean not null',
    });
    await createTable(database, 'ref_commodity', {
      code: 'key',
      digits: 'smallint not null',
      title: text,
      source: text,
    });
  },
};
