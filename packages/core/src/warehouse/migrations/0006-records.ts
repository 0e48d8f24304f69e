import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createTable } from './create-table.ts';
import { recordTables0006 } from './record-tables-0006.ts';

const place =
  'extract_id varchar not null, as_of date not null, source_part smallint not null, source_line integer not null, record_version integer not null';

/**
 * Transaction records: the current version of each in the main schema, all others in `history`. Extracts are
 * prepared in `staging`, whose tables come and go with them.
 */
export const transactionRecords: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create schema history`.execute(database);
    await sql`create schema staging`.execute(database);
    await sql.raw(recordTables().join(';\n')).execute(database);
    await extractTables(database);
  },
};

/** All tables in one round trip: each alone would cost as much as all together. */
function recordTables(): readonly string[] {
  return Object.entries(recordTables0006).flatMap(([name, columns]) => [
    `create table "${name}" (${place}, ${columns})`,
    `create table history."${name}" (withdrawn boolean not null, ${place}, ${columns})`,
  ]);
}

async function extractTables(database: Kysely<unknown>): Promise<void> {
  const text = 'varchar not null';
  const count = 'bigint not null';
  await createTable(database, 'extract_load', {
    extract_id: 'key',
    sha256: text,
    source_name: text,
    schema_version: 'integer not null',
    module: 'varchar',
    cadence: text,
    period_from: text,
    period_to: text,
    as_of: text,
    loaded_at: text,
  });
  await createTable(database, 'extract_file', {
    extract_id: text,
    part: 'smallint not null',
    subject: text,
    file: text,
    sha256: text,
    rows_read: count,
    rows_loaded: count,
    rows_quarantined: count,
  });
  await createTable(database, 'extract_control', {
    extract_id: text,
    subject: text,
    column_name: text,
    announced: count,
    read: count,
  });
  await createTable(database, 'extract_quarantine', {
    extract_id: text,
    part: 'smallint not null',
    line: count,
    column_name: 'varchar',
    rule: text,
  });
}
