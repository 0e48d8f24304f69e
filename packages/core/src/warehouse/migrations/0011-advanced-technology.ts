import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The category of advanced technology products of each row; what was loaded before is of none that is known. */
export const advancedTechnology: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const fact of ['census_import', 'census_export']) {
      await sql`alter table ${sql.table(fact)} add column advanced_technology varchar`.execute(database);
    }
  },
};
