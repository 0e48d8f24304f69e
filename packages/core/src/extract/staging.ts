import { randomUUID } from 'node:crypto';
import type { SubjectName } from '@tradepulse/measures';
import { CodedError } from '@tradepulse/privacy';
import { sql, type Kysely, type Transaction } from 'kysely';
import { stagedVaultDdl } from '../vault/staged-vault.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { ExtractError } from './extract-error.ts';
import { recordColumns } from '../warehouse/record-ddl.ts';
import { recordShape } from './record-shape.ts';

/** A database or a transaction of it: whoever gives one decides what is undone together. */
export type Executor = Kysely<WarehouseDatabase> | Transaction<WarehouseDatabase>;

type Within = Transaction<WarehouseDatabase>;

/** What is being staged. What was staged of the same extract under the same conditions need not be staged again. */
export interface StagedLoad {
  readonly extractId: string;
  readonly sha256: string;
  /** What the staged rows depend on besides the extract: the key of the vault, the rules. */
  readonly conditions: string;
  readonly subjects: readonly SubjectName[];
}

/** The right of one load to the staging schema; another load that opens it takes it over. */
export type StagingClaim = string;

const bookkeeping = `
create table if not exists staging.extract_in_hand
  (extract_id varchar not null, sha256 varchar not null, conditions varchar not null, claim varchar not null,
   held bigint not null)`;

const tables = `${bookkeeping};
create table staging.file_in_hand (part smallint not null, rows_read bigint not null);
create table staging.set_aside
  (subject varchar not null, part smallint not null, line integer not null, column_name varchar, rule varchar not null);
create table staging.rule_count
  (subject varchar not null, rule varchar not null, severity varchar not null, checked bigint not null, failed bigint not null);
${stagedVaultDdl}`;

/**
 * Makes room for an extract. What another one left, which a kill or an error has ended, is thrown away; what
 * this one has staged before stays, so that a load that was killed goes on where it was.
 *
 * @throws ExtractError - LOAD_IN_PROGRESS
 */
export async function openStaging(
  database: Kysely<WarehouseDatabase>,
  load: StagedLoad,
): Promise<StagingClaim> {
  const claim = randomUUID();
  const { extractId, sha256, conditions, subjects } = load;
  await alone(() =>
    database.transaction().execute(async (transaction) => {
      await sql.raw(bookkeeping).execute(transaction);
      const { rows } = await sql`update staging.extract_in_hand set claim = ${claim}
        where extract_id = ${extractId} and sha256 = ${sha256} and conditions = ${conditions}
        returning claim`.execute(transaction);
      if (rows.length > 0) return;
      await clearStaging(transaction);
      await sql.raw(tables).execute(transaction);
      await sql`insert into staging.extract_in_hand
        values (${extractId}, ${sha256}, ${conditions}, ${claim}, 0)`.execute(transaction);
      await createStagingTables(transaction, subjects);
    }),
  );
  return claim;
}

/**
 * Makes sure, for the length of a transaction, that no other load has the staging schema. Two loads through one
 * warehouse are told apart before they begin; this is for two warehouses on one database. The row must change: an
 * update to the value that is there conflicts with none.
 *
 * @throws ExtractError - LOAD_IN_PROGRESS
 */
export async function holdStaging(transaction: Within, claim: StagingClaim): Promise<void> {
  const { rows } = await alone(() =>
    sql`update staging.extract_in_hand set held = held + 1 where claim = ${claim} returning claim`.execute(
      transaction,
    ),
  );
  if (rows.length === 0) throw new ExtractError('LOAD_IN_PROGRESS', {});
}

/** Gives what another load does to the staging schema its name: it has the claim, or has ended and cleared it. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const taken = ['TRANSACTION_CONFLICT', 'STATEMENT_INVALID'];
    if (error instanceof CodedError && taken.includes(error.code))
      throw new ExtractError('LOAD_IN_PROGRESS', {});
    throw error;
  }
}

/** Throws away what a load has staged, if it still has the claim: nothing of a refused extract stays. */
export function abandonStaging(database: Kysely<WarehouseDatabase>, claim: StagingClaim): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    await holdStaging(transaction, claim);
    await clearStaging(transaction);
  });
}

/** Drops every table of the staging schema. */
export async function clearStaging(transaction: Within): Promise<void> {
  const { rows } = await sql<{ table_name: string }>`
    select table_name from information_schema.tables where table_schema = 'staging'`.execute(transaction);
  if (rows.length === 0) return;
  await sql.raw(rows.map((row) => `drop table staging."${row.table_name}"`).join(';\n')).execute(transaction);
}

/** The files of the extract in hand that are staged, by their parts. */
export async function stagedFiles(database: Executor): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ part: number }>`select part from staging.file_in_hand`.execute(database);
  return new Set(rows.map(({ part }) => part));
}

/**
 * The staging tables of subjects, as far as they are not there yet: the columns of the fact without its constraints,
 * so that rows with something missing can be compared with others before they are set aside.
 */
async function createStagingTables(database: Executor, subjects: readonly SubjectName[]): Promise<void> {
  if (subjects.length > 0) await sql.raw(subjects.map(stagingTable).join(';\n')).execute(database);
}

function stagingTable(subject: SubjectName): string {
  const { name, fact, columns } = recordShape(subject);
  const taken = new Set(['source_part', 'source_line', 'record_version', ...columns]);
  const own = recordColumns(fact).filter((column) => taken.has(column.name));
  const typed = own.map((column) => `"${column.name}" ${column.type}`);
  return `create table if not exists staging."${name}" (withdrawn boolean, problem boolean, ${typed.join(', ')})`;
}
