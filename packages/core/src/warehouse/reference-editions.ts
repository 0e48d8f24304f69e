import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from './database.ts';

/** Which edition of a dated reference table a warehouse uses. */
export interface ReferenceEdition {
  /** As in `ReferenceTables`, such as `portFieldOffices`. */
  readonly name: string;
  readonly origin: 'built_in' | 'host';
  readonly source: string;
  readonly asOf: string;
  /** SHA-256 of the rows as JSON. */
  readonly sha256: string;
  readonly rows: number;
}

/** The editions in use, by name. */
export async function referenceEditions(
  database: Kysely<WarehouseDatabase>,
): Promise<readonly ReferenceEdition[]> {
  const editions = await database.selectFrom('ref_edition').selectAll().execute();
  // Sorted here: in what order an engine puts texts, its collation says.
  return editions
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, origin, source, as_of: asOf, sha256, row_count: rows }) => ({
      name,
      origin,
      source,
      asOf,
      sha256,
      rows,
    }));
}
