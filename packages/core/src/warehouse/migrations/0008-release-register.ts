import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What was ever released of transactions, in a schema of its own. Groups and cells are named by hashes of their texts,
 * since texts may be longer than an index takes. Rows of cells are only ever added.
 */
export const releaseRegister: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create schema release_register`.execute(database);
    await sql`create table release_register.cell_group (
      group_hash varchar primary key, revision integer not null)`.execute(database);
    await sql`create table release_register.cell (
      group_hash varchar not null, cell_hash varchar not null, revision integer not null, cell varchar not null,
      version varchar not null, published boolean not null, sketch varchar,
      primary key (group_hash, cell_hash, revision))`.execute(database);
  },
};
