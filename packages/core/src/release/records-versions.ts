import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/**
 * The versions of the transactions: one for each number of extracts that were loaded, in the order in which they were.
 * A figure that was released of one version is what it was; of another it is a new figure, even where it is equal.
 */
export interface RecordsVersions {
  /** The version of today. */
  readonly current: string;
  /** The extracts that a version consists of; none when it is no version of this warehouse. */
  extractsOf(version: string): readonly string[];
  /** Whether no other extract was loaded since. */
  isStillCurrent(): Promise<boolean>;
}

/** For what reads no transactions: any version of them is as good as another. */
export const versionsOfNoRecords: RecordsVersions = {
  current: nameOf([]),
  extractsOf: () => [],
  isStillCurrent: () => Promise.resolve(true),
};

/** Reads which extracts were loaded. */
export async function readRecordsVersions(database: Kysely<WarehouseDatabase>): Promise<RecordsVersions> {
  const extracts = await readExtracts(database);
  const current = nameOf(extracts);
  return {
    current,
    isStillCurrent: async () => nameOf(await readExtracts(database)) === current,
    extractsOf: (version) => {
      const first = extracts.slice(0, Number.parseInt(version, 10));
      return nameOf(first) === version ? first : [];
    },
  };
}

async function readExtracts(database: Kysely<WarehouseDatabase>): Promise<readonly string[]> {
  const { rows } = await sql<{ extract_id: string }>`
    select extract_id from extract_load order by loaded_at, extract_id`.execute(database);
  return rows.map(({ extract_id: id }) => id);
}

function nameOf(extracts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(extracts)).digest('base64url');
  return `${extracts.length}.${digest.slice(0, 22)}`;
}
