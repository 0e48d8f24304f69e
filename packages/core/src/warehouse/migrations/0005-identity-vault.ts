import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The identity vault in a schema of its own, with grants of its own where the engine has them, and the dimension of
 * parties beside the facts. Alike on DuckDB and PostgreSQL, where bytea is the name of bytes.
 */
export const identityVault: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create schema vault`.execute(database);
    await sql`create table vault.identity (
      surrogate bigint primary key, kind varchar not null, token bytea, envelope bytea, data_class varchar not null,
      key_id varchar, first_extract varchar not null, disposed_on date)`.execute(database);
    await sql`create table vault.attribute (
      surrogate bigint not null, attribute varchar not null, valid_from date not null, kind varchar not null,
      token bytea, envelope bytea, data_class varchar, key_id varchar, record_version integer not null,
      as_of date not null, primary key (surrogate, attribute, valid_from))`.execute(database);
    await sql`create table vault.key_check (
      key_id varchar not null, purpose varchar not null, check_value bytea not null, primary key (purpose, key_id))`.execute(
      database,
    );
    await sql`create table party (
      party_key bigint primary key, kind varchar not null, holding_key bigint not null)`.execute(database);
  },
};
