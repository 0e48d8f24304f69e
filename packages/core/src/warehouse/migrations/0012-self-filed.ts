import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether importers filed their entries themselves; nothing is known of what was loaded before. */
export const selfFiled: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const table of ['entry_summary', 'history.entry_summary']) {
      await sql`alter table ${sql.table(table)} add column self_filed boolean`.execute(database);
    }
  },
};
