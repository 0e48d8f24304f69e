import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was printed of a released cell, where counts are rounded or perturbed: it is printed again. */
export const printedFigures: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table release_register.cell add column printed bigint`.execute(database);
  },
};
