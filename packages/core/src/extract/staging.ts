import { sql, type Kysely, type Transaction } from 'kysely';
import type { SubjectName } from '@tradepulse/measures';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { recordShape } from './record-shape.ts';

/** A database or a transaction of it: whoever gives one decides what is undone together. */
export type Executor = Kysely<WarehouseDatabase> | Transaction<WarehouseDatabase>;

/** A file that is staged already. */
export interface StagedFile {
  readonly part: number;
  readonly rowsRead: number;
}

/**
 * Makes room for an extract. What another one left, which a kill or an error has ended, is thrown away; what
 * this one has staged before stays, so that a load that was killed goes on where it was.
 */
export async function openStaging(database: Executor, extractId: string, sha256: string): Promise<void> {
  if (await isStaged(database, extractId, sha256)) return;
  await clearStaging(database);
  await sql`create table staging.extract_in_hand (extract_id varchar not null, sha256 varchar not null)`.execute(
    database,
  );
  await sql`create table staging.file_in_hand (part smallint not null, rows_read bigint not null)`.execute(
    database,
  );
  await sql`create table staging.set_aside
    (subject varchar not null, part smallint not null, line integer not null, column_name varchar, rule varchar not null)`.execute(
    database,
  );
  await sql`create table staging.rule_count
    (subject varchar not null, rule varchar not null, severity varchar not null, checked bigint not null, failed bigint not null)`.execute(
    database,
  );
  await sql`insert into staging.extract_in_hand values (${extractId}, ${sha256})`.execute(database);
}

async function isStaged(database: Executor, extractId: string, sha256: string): Promise<boolean> {
  if (!(await stagingTables(database)).includes('extract_in_hand')) return false;
  const { rows } = await sql`select 1 from staging.extract_in_hand
    where extract_id = ${extractId} and sha256 = ${sha256}`.execute(database);
  return rows.length > 0;
}

/** Drops every table of the staging schema. */
export async function clearStaging(database: Executor): Promise<void> {
  for (const table of await stagingTables(database)) {
    await sql`drop table staging.${sql.ref(table)}`.execute(database);
  }
}

/** The tables of the staging schema. */
export async function stagingTables(database: Executor): Promise<readonly string[]> {
  const { rows } = await sql<{ table_name: string }>`
    select table_name from information_schema.tables where table_schema = 'staging'`.execute(database);
  return rows.map(({ table_name }) => table_name);
}

/** The files of the extract in hand that are staged, by part. */
export async function stagedFiles(database: Executor): Promise<ReadonlyMap<number, StagedFile>> {
  const { rows } = await sql<{ part: number; rows_read: bigint }>`
    select part, rows_read from staging.file_in_hand`.execute(database);
  return new Map(rows.map(({ part, rows_read }) => [part, { part, rowsRead: Number(rows_read) }]));
}

/**
 * The staging table of a subject, if it is not there yet: the columns of the fact without its constraints, so
 * that rows with something missing can be compared with others before they are set aside.
 */
export async function createStagingTable(database: Executor, subject: SubjectName): Promise<void> {
  const columns = sql.join(recordShape(subject).columns.map((column) => sql.ref(column)));
  await sql`create table if not exists staging.${sql.ref(subject)} as
    select source_part, source_line, record_version, false as withdrawn, false as problem, ${columns}
    from ${sql.table(subject)} where false`.execute(database);
}
