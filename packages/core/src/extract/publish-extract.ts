import type { RecordName, SubjectName } from '@tradepulse/measures';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { contestable, publishPartOfEntry, publishRecord, type PublishedExtract } from './publish-record.ts';
import { partsOfEntry, recordShape } from './record-shape.ts';

type Within = Transaction<WarehouseDatabase>;

/**
 * Gives everything that is staged its place in the warehouse, within one transaction: whoever looks sees the
 * whole extract or nothing of it.
 *
 * @returns how many records of earlier extracts are current no longer, by fact
 */
export async function publishExtract(
  transaction: Within,
  staged: readonly SubjectName[],
  extract: PublishedExtract,
  onSubject: (subject: RecordName) => void,
): Promise<ReadonlyMap<RecordName, number>> {
  const replaced = new Map<RecordName, number>();
  const alone = staged.filter((subject) => !partsOfEntry.includes(subject) && subject !== 'entry_summary');
  const known = await contestable(transaction, alone.map(recordShape));
  for (const subject of alone) {
    onSubject(subject);
    const shape = recordShape(subject);
    replaced.set(subject, await publishRecord(transaction, shape, extract, known.has(subject)));
  }
  if (alone.length === staged.length) return replaced;
  return new Map([...replaced, ...(await publishEntries(transaction, staged, extract, onSubject))]);
}

/** Entry summaries and their parts: a new version of an entry takes the place of all parts of the old one. */
async function publishEntries(
  transaction: Within,
  staged: readonly SubjectName[],
  extract: PublishedExtract,
  onSubject: (subject: RecordName) => void,
): Promise<ReadonlyMap<RecordName, number>> {
  const replaced = new Map<RecordName, number>();
  const contested = await contestedEntries(transaction, staged);
  if (staged.includes('entry_summary')) {
    onSubject('entry_summary');
    const shape = recordShape('entry_summary');
    const summaries = await contestable(transaction, [shape]);
    replaced.set('entry_summary', await publishRecord(transaction, shape, extract, summaries.size > 0));
  }
  const isContested = await nameContestedEntries(transaction, contested);
  for (const part of partsOfEntry) {
    onSubject(part);
    const isStaged = staged.some((subject) => subject === part);
    const published = publishPartOfEntry(
      transaction,
      recordShape(part),
      isStaged ? extract : null,
      isContested,
    );
    replaced.set(part, await published);
  }
  return replaced;
}

/** The entries whose parts need ranking, as a table of its own: publishing summaries names others in `contested`. */
async function contestedEntries(transaction: Within, staged: readonly SubjectName[]): Promise<string> {
  const table = 'staging.contested_entry';
  const reasons = [
    ...(staged.includes('entry_summary') ? headerReasons() : []),
    ...partsOfEntry
      .filter((part) => staged.some((subject) => subject === part))
      .flatMap((part) => partReasons(part, staged)),
  ];
  await sql`create table ${sql.table(table)} as ${sql.join(reasons, sql` union `)}`.execute(transaction);
  return table;
}

function headerReasons(): readonly RawBuilder<unknown>[] {
  const known = [
    sql`entry_summary`,
    sql`history.entry_summary`,
    ...partsOfEntry.flatMap((part) => [sql.table(part), sql`history.${sql.ref(part)}`]),
  ];
  return [
    ...known.map(
      (table) => sql`select s.entry_no from staging.entry_summary s
        where exists (select 1 from ${table} t where t.entry_no = s.entry_no)`,
    ),
    sql`select entry_no from staging.entry_summary group by entry_no having count(*) > 1`,
    sql`select entry_no from staging.entry_summary where withdrawn or problem`,
  ];
}

/** Parts whose summary is not staged in the same version, as far as they are not the whole of what is known. */
function partReasons(part: RecordName, staged: readonly SubjectName[]): readonly RawBuilder<unknown>[] {
  const parts = sql`staging.${sql.ref(part)}`;
  if (staged.includes('entry_summary'))
    return [
      sql`select p.entry_no from ${parts} p where p.withdrawn or not exists
        (select 1 from staging.entry_summary s
          where s.entry_no = p.entry_no and s.record_version = p.record_version)`,
    ];
  return [
    ...[sql`entry_summary`, sql`history.entry_summary`, sql.table(part), sql`history.${sql.ref(part)}`].map(
      (known) => sql`select p.entry_no from ${parts} p
        where exists (select 1 from ${known} t where t.entry_no = p.entry_no)`,
    ),
    sql`select entry_no from ${parts} group by entry_no having min(record_version) < max(record_version)`,
    sql`select entry_no from ${parts} where withdrawn or problem`,
  ];
}

/**
 * Puts the entries in question where parts look for them, with the version that each has now.
 *
 * @returns whether there are any
 */
async function nameContestedEntries(transaction: Within, from: string): Promise<boolean> {
  const version = sql.raw('entry_no, record_version, as_of, extract_id, source_part, source_line');
  await sql`drop table if exists staging.contested;
    create table staging.contested as
      select distinct entry_no from ${sql.table(from)} where entry_no is not null;
    create table staging.header as
    select entry_no, record_version, withdrawn from (
      select *, row_number() over (partition by entry_no
        order by record_version desc, as_of desc, extract_id desc, source_part desc, source_line desc) as place
      from (
        select false as withdrawn, ${version} from entry_summary
        union all select withdrawn, ${version} from history.entry_summary
      ) v where exists (select 1 from staging.contested c where c.entry_no = v.entry_no)
    ) r where place = 1`.execute(transaction);
  const { rows } = await sql`select entry_no from staging.contested limit 1`.execute(transaction);
  return rows.length > 0;
}
