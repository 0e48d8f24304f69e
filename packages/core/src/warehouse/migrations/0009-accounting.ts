import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Cases of record keeping in a schema of their own: steps, encrypted texts, names that only one case may have, and
 * the accounting of disclosures. Alike on DuckDB and PostgreSQL.
 */
export const accounting: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create schema accounting`.execute(database);
    await sql`create table accounting.case_step (
      kind varchar not null, id varchar not null, step integer not null, content varchar not null,
      primary key (kind, id, step))`.execute(database);
    await sql`create table accounting.case_text (
      kind varchar not null, id varchar not null, field varchar not null, envelope bytea not null,
      key_id varchar not null, data_class varchar not null, primary key (kind, id, field))`.execute(database);
    await sql`create table accounting.case_claim (
      claim varchar primary key, kind varchar not null, id varchar not null)`.execute(database);
    await sql`create table accounting.disclosure_entry (
      entry_id varchar primary key, disclosure_id varchar not null, memo_id varchar not null,
      disclosed_on date not null, law_enforcement boolean not null, subject_kind varchar not null,
      subject bigint not null, record_ended_on date)`.execute(database);
  },
};
