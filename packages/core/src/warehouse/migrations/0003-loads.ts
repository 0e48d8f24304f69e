import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createTable } from './create-table.ts';

/** What was loaded, for which months, reconciled with which totals, and what went to quarantine. */
export const loads: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    const text = 'varchar not null';
    const count = 'bigint not null';
    await createTable(database, 'load', {
      load_id: 'integer key',
      dataset: text,
      fact: text,
      file: text,
      sha256: text,
      as_of: text,
      loaded_at: text,
      commodity_digits: 'smallint not null',
      keys: text,
      flows: text,
      rows_loaded: count,
      rows_quarantined: count,
    });
    await createTable(database, 'load_period', {
      load_id: 'integer not null',
      year: 'smallint not null',
      month: 'smallint not null',
      basis: text,
      row_count: count,
    });
    await createTable(database, 'load_control', {
      load_id: 'integer not null',
      measure: text,
      published: count,
      loaded: count,
      compared: count,
    });
    await createTable(database, 'quarantine', {
      load_id: 'integer not null',
      file: text,
      line: count,
      column_name: 'varchar',
      code: text,
    });
  },
};
