import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { recordProvenance } from '../warehouse/record-ddl.ts';
import type { RecordShape } from './record-shape.ts';

/** The extract that staged rows are of. */
export interface PublishedExtract {
  readonly extractId: string;
  readonly asOf: string;
}

type Within = Transaction<WarehouseDatabase>;
type Sql = RawBuilder<unknown>;

/** The newest version first; of one version that which was extracted last. The same on whatever way rows came. */
const newestFirst = sql.raw(
  'record_version desc, as_of desc, extract_id desc, source_part desc, source_line desc',
);

/**
 * Gives the staged records of a fact their places: the newest version of each record becomes current, older
 * ones and those that were withdrawn go to the history. Which is which depends on the rows alone, not on the
 * order in which extracts come: records that are known already are ranked anew with all their versions.
 *
 * @param isContestable - whether some of them may need ranking, as {@link contestable} tells
 * @returns how many records of earlier extracts are current no longer
 */
export async function publishRecord(
  transaction: Within,
  shape: RecordShape,
  extract: PublishedExtract,
  isContestable: boolean,
): Promise<number> {
  const isContested = isContestable && (await nameContested(transaction, shape));
  if (isContested) await poolContested(transaction, shape, extract, shape.keys);
  await insertUncontested(transaction, shape, extract, isContested ? shape.keys : []);
  if (!isContested) return 0;
  const current = sql`pool_place = 1 and not withdrawn`;
  const ranked = sql`select *, row_number() over (partition by ${list(shape.keys)} order by ${newestFirst}) as pool_place
    from staging.pool`;
  return settlePool(transaction, shape, ranked, current);
}

/**
 * Gives the staged parts of entries their places: current are those of the version that their entry has. The
 * entries in question stand in `staging.contested`, their versions in `staging.header`.
 *
 * @param isContested - whether there is an entry in question
 */
export async function publishPartOfEntry(
  transaction: Within,
  shape: RecordShape,
  extract: PublishedExtract | null,
  isContested: boolean,
): Promise<number> {
  const isPooled = isContested && (await hasContestedParts(transaction, shape, extract !== null));
  if (isPooled) await poolContested(transaction, shape, extract, ['entry_no']);
  if (extract !== null) await insertUncontested(transaction, shape, extract, isPooled ? ['entry_no'] : []);
  if (!isPooled) return 0;
  const ranked = sql`select pool.*, header.record_version as pool_header_version, header.withdrawn as pool_header_withdrawn,
      max(pool.record_version) over (partition by pool.entry_no) as pool_newest_version,
      row_number() over (partition by ${list(shape.keys, 'pool')}, pool.record_version order by
        pool.as_of desc, pool.extract_id desc, pool.source_part desc, pool.source_line desc) as pool_place
    from staging.pool left join staging.header on header.entry_no = pool.entry_no`;
  const current = sql`pool_place = 1 and not withdrawn and not coalesce(pool_header_withdrawn, false)
    and record_version = coalesce(pool_header_version, pool_newest_version)`;
  return settlePool(transaction, shape, ranked, current);
}

/** Whether an entry in question has parts at all, known or staged. */
async function hasContestedParts(
  transaction: Within,
  shape: RecordShape,
  isStaged: boolean,
): Promise<boolean> {
  const name = sql.ref(shape.name);
  const places = [sql`${name}`, sql`history.${name}`, ...(isStaged ? [sql`staging.${name}`] : [])];
  const found = places.map(
    (place) => sql`exists (select 1 from ${place} p join staging.contested c on c.entry_no = p.entry_no)`,
  );
  const { rows } = await sql<{ found: boolean }>`select ${sql.join(found, sql` or `)} as found`.execute(
    transaction,
  );
  return rows[0]?.found === true;
}

/**
 * The facts of which staged records may need ranking: there are others already, or versions differ, or some are
 * withdrawn. Of all others nothing needs to be compared, since repeated keys of one version were set aside.
 */
export async function contestable(
  transaction: Within,
  shapes: readonly RecordShape[],
): Promise<ReadonlySet<string>> {
  if (shapes.length === 0) return new Set();
  const parts = shapes.map(
    ({ name }) => sql`select ${name} as name from staging.${sql.ref(name)} where not problem
      having max(case when withdrawn then 1 else 0 end) = 1 or min(record_version) < max(record_version)
        or (select count(*) from ${sql.table(name)}) > 0 or (select count(*) from history.${sql.ref(name)}) > 0`,
  );
  const { rows } = await sql<{ name: string }>`${sql.join(parts, sql` union all `)}`.execute(transaction);
  return new Set(rows.map(({ name }) => name));
}

/** Names the staged records that need ranking: known already, staged more than once, or withdrawn. */
async function nameContested(transaction: Within, shape: RecordShape): Promise<boolean> {
  const keys = list(shape.keys);
  const staged = sql`staging.${sql.ref(shape.name)}`;
  const known = (table: Sql): Sql =>
    sql`select ${list(shape.keys, 's')} from ${staged} s where not s.problem
      and exists (select 1 from ${table} t where ${sameKeys('s', 't', shape.keys)})`;
  await sql`drop table if exists staging.contested;
    create table staging.contested as
    ${known(sql.table(shape.name))}
    union ${known(sql`history.${sql.ref(shape.name)}`)}
    union select ${keys} from ${staged} where not problem group by ${keys} having count(*) > 1
    union select ${keys} from ${staged} where not problem and withdrawn`.execute(transaction);
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from staging.contested`.execute(transaction);
  return Number(rows[0]?.n ?? 0) > 0;
}

async function insertUncontested(
  transaction: Within,
  shape: RecordShape,
  extract: PublishedExtract,
  contestedBy: readonly string[],
): Promise<void> {
  await sql`insert into ${sql.table(shape.name)} (${list(allColumns(shape))})
    select ${stagedColumns(shape, extract)} from staging.${sql.ref(shape.name)} s
    where not problem ${contestedBy.length === 0 ? sql`` : sql`and not ${contestedIn(contestedBy)}`}`.execute(
    transaction,
  );
}

/** That a row \`s\` is of a contested record. */
const contestedIn = (keys: readonly string[]): Sql =>
  sql`exists (select 1 from staging.contested c where ${sameKeys('s', 'c', keys)})`;

/**
 * Takes every version of the contested records out of its place, into one table; before others are inserted, so that
 * they are not looked through. What it adds to their columns
 * is named so that it is none of them.
 */
async function poolContested(
  transaction: Within,
  shape: RecordShape,
  extract: PublishedExtract | null,
  contestedBy: readonly string[],
): Promise<void> {
  const columns = list(allColumns(shape));
  const contested = contestedIn(contestedBy);
  const staged =
    extract === null
      ? sql``
      : sql`union all select 'staged', withdrawn, ${stagedColumns(shape, extract)}
          from staging.${sql.ref(shape.name)} s where not problem and ${contested}`;
  await sql`create table staging.pool as
    select 'current' as pool_origin, false as withdrawn, ${columns} from ${sql.table(shape.name)} s where ${contested}
    union all select 'history', withdrawn, ${columns} from history.${sql.ref(shape.name)} s where ${contested}
    ${staged}`.execute(transaction);
  await sql`delete from ${sql.table(shape.name)} s where ${contested};
    delete from history.${sql.ref(shape.name)} s where ${contested}`.execute(transaction);
}

async function settlePool(
  transaction: Within,
  shape: RecordShape,
  ranked: Sql,
  current: Sql,
): Promise<number> {
  const columns = list(allColumns(shape));
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from (${ranked}) r where pool_origin = 'current' and not (${current})`.execute(
    transaction,
  );
  await sql`insert into ${sql.table(shape.name)} (${columns})
      select ${columns} from (${ranked}) r where ${current};
    insert into history.${sql.ref(shape.name)} (withdrawn, ${columns})
      select withdrawn, ${columns} from (${ranked}) r where not (${current});
    drop table staging.pool`.execute(transaction);
  return Number(rows[0]?.n ?? 0);
}

function allColumns(shape: RecordShape): readonly string[] {
  return [...recordProvenance.map(({ name }) => name), ...shape.columns];
}

/** The columns of a staged row, in the order of `allColumns`. */
function stagedColumns(shape: RecordShape, { extractId, asOf }: PublishedExtract): Sql {
  const place = sql`${extractId} as extract_id, cast(${asOf} as date) as as_of, source_part, source_line, record_version`;
  return sql`${place}, ${list(shape.columns)}`;
}

/** Column names between commas, of a table or of none. */
export function list(columns: readonly string[], table?: string): Sql {
  return sql.join(columns.map((column) => sql.ref(table === undefined ? column : `${table}.${column}`)));
}

/** That two rows name the same record. */
function sameKeys(left: string, right: string, keys: readonly string[]): Sql {
  const pairs = keys.map((key) => sql`${sql.ref(`${left}.${key}`)} = ${sql.ref(`${right}.${key}`)}`);
  return sql.join(pairs, sql` and `);
}
