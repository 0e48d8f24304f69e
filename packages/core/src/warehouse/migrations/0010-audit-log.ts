import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The audit log in a schema of its own, with grants of its own where the engine has them. The number is the key, so
 * that two writers cannot both add the same link. Alike on DuckDB and PostgreSQL.
 */
export const auditLog: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create schema audit`.execute(database);
    await sql`create table audit.record (
      seq bigint primary key, hash varchar not null, time varchar not null, line varchar not null)`.execute(
      database,
    );
  },
};
