import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Accounts, projects, investigations and training, in a schema of their own: events that are appended and never
 * changed. The key is what keeps two writers apart. Alike on DuckDB and PostgreSQL.
 */
export const accounts: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create schema authority`.execute(database);
    await sql`create table authority.event (
      stream_kind varchar not null, stream_id varchar not null, version integer not null, type varchar not null,
      data varchar not null, acted_by varchar not null, acted_at varchar not null,
      primary key (stream_kind, stream_id, version))`.execute(database);
  },
};
