import type { RegisterAddition, RegisteredCell, RegisteredGroup, ReleaseRegister } from '@tradepulse/privacy';
import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { isWriteConflict } from '../engine/is-write-conflict.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** What the register reads of one cell, in the order in which decisions were added. */
interface StoredCell {
  readonly group_hash: string;
  readonly cell: string;
  readonly version: string;
  readonly published: boolean;
  readonly sketch: string | null;
  readonly printed: number | bigint | string | null;
}

/**
 * The release register in the warehouse's own database, for every program that opens it.
 *
 * A group's revision is compared and raised in the transaction that adds to it: of two decisions that were made at the
 * same time the second finds the revision changed, and is made anew.
 */
export function warehouseReleaseRegister(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
): ReleaseRegister {
  return Object.freeze({
    read: (groups: readonly string[]): Promise<readonly RegisteredGroup[]> => readGroups(database, groups),
    append: async (additions: readonly RegisterAddition[]): Promise<boolean> => {
      try {
        await database.transaction().execute((transaction) => addAll(transaction, engine, additions));
        return true;
      } catch (error) {
        if (error instanceof RevisionChanged || isWriteConflict(error)) return false;
        throw error;
      }
    },
  });
}

/** Ends the transaction; nobody else sees it. */
class RevisionChanged extends Error {}

async function readGroups(
  database: Kysely<WarehouseDatabase>,
  groups: readonly string[],
): Promise<readonly RegisteredGroup[]> {
  if (groups.length === 0) return [];
  const hashes = groups.map(hashOf);
  const revisions = await sql<{ group_hash: string; revision: number }>`
    select group_hash, revision from release_register.cell_group where group_hash in (${sql.join(hashes)})`.execute(
    database,
  );
  const cells = await sql<StoredCell>`
    select group_hash, cell, version, published, sketch, printed from release_register.cell
      where group_hash in (${sql.join(hashes)}) order by revision`.execute(database);
  const revisionOf = new Map(revisions.rows.map((row) => [row.group_hash, row.revision]));
  const cellsOf = Map.groupBy(cells.rows, (row) => row.group_hash);
  return hashes.map((hash) => ({
    revision: revisionOf.get(hash) ?? 0,
    cells: (cellsOf.get(hash) ?? []).map(decisionOf),
  }));
}

function decisionOf({ cell, version, published, sketch, printed }: StoredCell): RegisteredCell {
  return { cell, version, published, sketch, ...(printed !== null && { printed: Number(printed) }) };
}

async function addAll(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  additions: readonly RegisterAddition[],
): Promise<void> {
  for (const addition of additions) {
    if (addition.cells.length === 0) continue;
    await raiseRevision(transaction, addition);
    await appendCells(transaction, engine, addition);
  }
}

async function raiseRevision(
  transaction: Transaction<WarehouseDatabase>,
  { group, revision }: RegisterAddition,
): Promise<void> {
  const hash = hashOf(group);
  const raised =
    revision === 0
      ? sql`insert into release_register.cell_group (group_hash, revision) values (${hash}, 1)
          on conflict do nothing returning revision`
      : sql`update release_register.cell_group set revision = revision + 1
          where group_hash = ${hash} and revision = ${revision} returning revision`;
  const { rows } = await raised.execute(transaction);
  if (rows.length === 0) throw new RevisionChanged();
}

async function appendCells(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  { group, revision, cells }: RegisterAddition,
): Promise<void> {
  const columns = {
    group_hash: cells.map(() => hashOf(group)),
    cell_hash: cells.map(({ cell }) => hashOf(cell)),
    revision: cells.map(() => revision + 1),
    cell: cells.map(({ cell }) => cell),
    version: cells.map(({ version }) => version),
    published: cells.map(({ published }) => published),
    sketch: cells.map(({ sketch }) => sketch),
    printed: cells.map(({ printed }) => printed ?? null),
  };
  await engine.appendColumns(transaction, 'release_register.cell', columns, cells.length);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
