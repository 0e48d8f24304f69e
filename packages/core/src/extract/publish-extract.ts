import type { RecordName, SubjectName } from '@tradepulse/measures';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { publishPartOfEntry, publishRecord, type PublishedExtract } from './publish-record.ts';
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
  for (const subject of alone) {
    onSubject(subject);
    replaced.set(subject, await publishRecord(transaction, recordShape(subject), extract));
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
    replaced.set('entry_summary', await publishRecord(transaction, recordShape('entry_summary'), extract));
  }
  await nameContestedEntries(transaction, contested);
  for (const part of partsOfEntry) {
    onSubject(part);
    const isStaged = staged.some((subject) => subject === part);
    replaced.set(part, await publishPartOfEntry(transaction, recordShape(part), isStaged ? extract : null));
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

/** Parts whose summary is not staged in the same version. */
function partReasons(part: RecordName, staged: readonly SubjectName[]): readonly RawBuilder<unknown>[] {
  if (!staged.includes('entry_summary')) return [sql`select entry_no from staging.${sql.ref(part)}`];
  return [
    sql`select p.entry_no from staging.${sql.ref(part)} p where p.withdrawn or not exists
      (select 1 from staging.entry_summary s
        where s.entry_no = p.entry_no and s.record_version = p.record_version)`,
  ];
}

/** Puts the entries in question where parts look for them, with the version that each has now. */
async function nameContestedEntries(transaction: Within, from: string): Promise<void> {
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
}
