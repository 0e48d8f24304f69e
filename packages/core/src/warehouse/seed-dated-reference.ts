import { sql, type Insertable, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { SourcedRow } from '../reference/dated/dated-row.ts';
import {
  tableDefinitions,
  type ReferenceTable,
  type ReferenceTableName,
  type SuppliedTables,
} from '../reference/dated/reference-tables.ts';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import { tableEditions } from '../reference/dated/table-editions.ts';
import { tableFingerprint } from '../reference/dated/table-fingerprint.ts';
import { headingCenters } from '../reference/lookup/heading-centers.ts';
import { columnsOf } from './append-records.ts';
import type { EditionTable, WarehouseDatabase } from './database.ts';
import { hostTables } from './host-tables.ts';

type Edition = Insertable<EditionTable> & { readonly name: ReferenceTableName };
type EditionsInUse = ReadonlyMap<string, Selectable<EditionTable>>;

/**
 * Brings the dated reference tables up to date. Tables of the host replace what is there; tables that came with an
 * earlier version of this package are replaced by today's; a host's table of an earlier opening stays.
 *
 * @throws ReferenceTableError - when a table of the host cannot be used; the warehouse is as it was
 */
export async function seedDatedReference(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  supplied: SuppliedTables,
): Promise<void> {
  const inUse = await editionsInUse(database);
  if (Object.keys(supplied).length === 0 && names.every((name) => isCurrent(name, inUse))) return;
  const tables = await resolveReferenceTables({ ...(await hostTables(database)), ...supplied });
  const changed = names
    .filter((name) => supplied[name] !== undefined || inUse.get(name)?.origin !== 'host')
    .map((name) => editionOf(name, tables[name]))
    .filter((edition) => !isSame(inUse.get(edition.name), edition));
  await database.transaction().execute(async (transaction) => {
    for (const { name } of changed) {
      const isNew = !inUse.has(name);
      await replaceTable(transaction, engine, tableDefinitions[name].table, tables[name].rows, isNew);
      if (name !== 'centerTariff') continue;
      await replaceTable(transaction, engine, 'ref_heading_center', headingCenters(tables), isNew);
    }
    await replaceEditions(transaction, changed);
  });
}

const names = Object.keys(tableDefinitions).filter((name): name is ReferenceTableName =>
  Object.hasOwn(tableDefinitions, name),
);

async function editionsInUse(database: Kysely<WarehouseDatabase>): Promise<EditionsInUse> {
  const editions = await database.selectFrom('ref_edition').selectAll().execute();
  return new Map(editions.map((edition) => [edition.name, edition]));
}

function isCurrent(name: ReferenceTableName, inUse: EditionsInUse): boolean {
  const edition = inUse.get(name);
  return edition?.origin === 'host' || edition?.sha256 === tableEditions[name];
}

function editionOf(
  name: ReferenceTableName,
  { origin, source, asOf, rows }: ReferenceTable<SourcedRow>,
): Edition {
  const sha256 = origin === 'built_in' ? tableEditions[name] : tableFingerprint(rows);
  return { name, origin, source, as_of: asOf, sha256, row_count: rows.length };
}

function isSame(before: Selectable<EditionTable> | undefined, after: Edition): boolean {
  return (
    before?.origin === after.origin &&
    before.source === after.source &&
    before.as_of === after.as_of &&
    before.sha256 === after.sha256
  );
}

async function replaceTable(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  table: string,
  rows: readonly object[],
  isNew: boolean,
): Promise<void> {
  if (!isNew) await sql`delete from ${sql.table(table)}`.execute(transaction);
  if (rows.length > 0) await engine.appendColumns(transaction, table, columnsOf(rows), rows.length);
}

async function replaceEditions(
  transaction: Transaction<WarehouseDatabase>,
  editions: readonly Edition[],
): Promise<void> {
  if (editions.length === 0) return;
  const replaced = editions.map(({ name }) => name);
  await transaction.deleteFrom('ref_edition').where('name', 'in', replaced).execute();
  await transaction.insertInto('ref_edition').values(editions).execute();
}
