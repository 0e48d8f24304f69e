import type { SubjectName } from '@tradepulse/measures';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { ExtractError } from './extract-error.ts';
import type { ExtractManifest } from './extract-source.ts';
import { list } from './publish-record.ts';
import { recordShape, type RecordShape } from './record-shape.ts';
import type { SetRule } from './set-rule.ts';
import { together } from './together.ts';

type Within = Transaction<WarehouseDatabase>;

/** What the sums of a subject's amounts are, beside what the manifest says. */
export interface ReconciledAmount {
  readonly subject: SubjectName;
  readonly column: string;
  readonly announced: bigint;
  readonly read: bigint;
  /** False when a row of the amount was not understood, so that the sums cannot be compared. */
  readonly comparable: boolean;
}

/**
 * Compares what is staged with the manifest and with itself, and sets aside what does not hold: repeated keys
 * and the rules that look at several records.
 *
 * @throws ExtractError - CONTROL_MISMATCH, RULE_REJECTED, TOO_MANY_QUARANTINED
 */
export async function settleExtract(
  transaction: Within,
  manifest: ExtractManifest,
  subjects: readonly SubjectName[],
  rules: readonly SetRule[],
  quarantineLimit: number | undefined,
): Promise<readonly ReconciledAmount[]> {
  const rowsOf = announcedRows(manifest);
  const amounts = await reconcileAmounts(transaction, manifest, subjects);
  await setAsideDuplicates(transaction, subjects, rowsOf);
  await countDuplicates(transaction, subjects);
  const applicable = rules.filter((rule) => rule.subjects.every((subject) => subjects.includes(subject)));
  const rowsAsked = (rule: SetRule): number => rule.subjects.reduce((rows, each) => rows + rowsOf(each), 0);
  for (const alike of runsAlike(applicable))
    for (const some of together(alike, rowsAsked, rowsAtOnce)) await applySetRules(transaction, some);
  await markSetAside(transaction);
  await refuseRejected(transaction);
  await refuseTooMany(transaction, manifest, quarantineLimit);
  return amounts;
}

/**
 * So many rows are looked through by one statement, or those of one subject or rule that has more. What its parts keep of
 * them lies in memory at the same time.
 */
const rowsAtOnce = 400_000;

/** The rows of a subject, as its manifest says. */
type RowsOf = (subject: SubjectName) => number;

function announcedRows({ files }: ExtractManifest): RowsOf {
  const rows = new Map<SubjectName, number>();
  for (const file of files) rows.set(file.subject, (rows.get(file.subject) ?? 0) + file.rows);
  return (subject) => rows.get(subject) ?? 0;
}

/** By subject the columns of which some value was not understood; null when whole rows were not. */
type NotUnderstood = ReadonlyMap<string, ReadonlySet<string | null>>;

/** An amount of a subject, with what the manifest says of it. */
type Announced = Pick<ReconciledAmount, 'subject' | 'column' | 'announced'>;

async function reconcileAmounts(
  transaction: Within,
  manifest: ExtractManifest,
  subjects: readonly SubjectName[],
): Promise<readonly ReconciledAmount[]> {
  const unread = await columnsNotUnderstood(transaction);
  const announced = subjects.flatMap((subject) =>
    Array.from(announcedTotals(manifest, subject), ([column, total]): Announced => ({
      subject,
      column,
      announced: total,
    })),
  );
  const sums = await sumsOf(transaction, announced);
  return announced.map((amount, at) => {
    const { subject, column } = amount;
    const read = sums[at] ?? 0n;
    const columns = unread.get(subject);
    const comparable = columns === undefined || !(columns.has(column) || columns.has(null));
    if (comparable && read !== amount.announced) {
      const params = { subject, column, announced: String(amount.announced), read: String(read) };
      throw new ExtractError('CONTROL_MISMATCH', params);
    }
    return { ...amount, read, comparable };
  });
}

/** The sums of amounts over all staged rows, in their order: every subject in one statement, side by side. */
async function sumsOf(transaction: Within, amounts: readonly Announced[]): Promise<readonly bigint[]> {
  if (amounts.length === 0) return [];
  const bySubject = [...Map.groupBy(amounts, ({ subject }) => subject)];
  const rows = await besideEachOther<{ sums: string }>(
    transaction,
    bySubject.map(([subject, own]) => {
      const sums = own.map(({ column }) => sql`cast(coalesce(sum(${sql.ref(column)}), 0) as varchar)`);
      return sql`select concat_ws(' ', ${sql.join(sums)}) as sums from staging.${sql.ref(subject)}`;
    }),
  );
  return rows.flatMap(({ sums }) => sums.split(' ').map(BigInt));
}

/** Asks for one row each in a single statement, whose parts the engine works on at once; in the order of the parts. */
async function besideEachOther<R>(
  transaction: Within,
  parts: readonly RawBuilder<unknown>[],
): Promise<readonly R[]> {
  if (parts.length === 0) return [];
  const numbered = parts.map((part, place) => sql`select ${sql.lit(place)} as place, q.* from (${part}) q`);
  const { rows } = await sql<R>`${sql.join(numbered, sql` union all `)} order by place`.execute(transaction);
  return rows;
}

/** The totals of all files of a subject. */
function announcedTotals(manifest: ExtractManifest, name: SubjectName): ReadonlyMap<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const file of manifest.files.filter(({ subject }) => subject === name)) {
    for (const [column, total] of Object.entries(file.totals)) {
      totals.set(column, (totals.get(column) ?? 0n) + total);
    }
  }
  return totals;
}

async function columnsNotUnderstood(transaction: Within): Promise<NotUnderstood> {
  const { rows } = await sql<{ subject: string; column_name: string | null }>`
    select distinct subject, column_name from staging.set_aside
    where rule in ('FIELD_COUNT', 'QUOTING', 'NOT_UTF8', 'NOT_A_NUMBER', 'TOO_MANY_DECIMALS',
        'VALUE_OUT_OF_RANGE', 'NEGATIVE_VALUE', 'MISSING_VALUE')`.execute(transaction);
  const bySubject = Map.groupBy(rows, ({ subject }) => subject);
  return new Map(
    [...bySubject].map(([subject, some]) => [subject, new Set(some.map((row) => row.column_name))]),
  );
}

/** Of records with the same keys and version in one extract the first stays. */
async function setAsideDuplicates(
  transaction: Within,
  subjects: readonly SubjectName[],
  rowsOf: RowsOf,
): Promise<void> {
  const repeated: RecordShape[] = [];
  for (const some of together(subjects, rowsOf, rowsAtOnce)) {
    const shapes = some.map(recordShape);
    const found = await besideEachOther<{ n: bigint }>(
      transaction,
      shapes.map(
        (shape) => sql`select coalesce(sum(n), 0) - count(*) as n from (select count(*) as n
          from staging.${sql.ref(shape.name)} where not problem group by ${identityOf(shape)}) r`,
      ),
    );
    repeated.push(...shapes.filter((_, at) => Number(found[at]?.n ?? 0) > 0));
  }
  for (const shape of repeated)
    await sql`insert into staging.set_aside
      select ${shape.name}, source_part, source_line, ${shape.keys[0] ?? null}, 'DUPLICATE_KEY' from (
        select source_part, source_line, row_number() over
          (partition by ${identityOf(shape)} order by source_part, source_line) as place
        from staging.${sql.ref(shape.name)} where not problem
      ) r where place > 1`.execute(transaction);
}

const identityOf = ({ keys }: RecordShape): RawBuilder<unknown> => sql`${list(keys)}, record_version`;

/** Notes how many records of each subject were compared by their keys and how many repeat one. */
async function countDuplicates(transaction: Within, subjects: readonly SubjectName[]): Promise<void> {
  if (subjects.length === 0) return;
  const counts = subjects.map(
    (subject) => sql`select ${subject}, 'DUPLICATE_KEY', 'quarantine',
      (select count(*) from staging.${sql.ref(subject)}),
      (select count(*) from staging.set_aside where subject = ${subject} and rule = 'DUPLICATE_KEY')`,
  );
  await sql`insert into staging.rule_count ${sql.join(counts, sql` union all `)}`.execute(transaction);
}

/** Rules one after the other, those together that only count: what they find changes nothing for the next. */
function runsAlike(rules: readonly SetRule[]): readonly (readonly SetRule[])[] {
  const runs: SetRule[][] = [];
  for (const rule of rules) {
    const last = runs.at(-1);
    if (rule.severity === 'warn' && last?.[0]?.severity === 'warn') last.push(rule);
    else runs.push([rule]);
  }
  return runs;
}

/** Sets aside the rows that a rule finds, each once for all that is wrong with it, or counts what rules find. */
async function applySetRules(transaction: Within, rules: readonly SetRule[]): Promise<void> {
  for (const rule of rules.filter(({ severity }) => severity !== 'warn')) {
    const { subject, column, id } = rule;
    await sql`insert into staging.set_aside
      select ${subject}, source_part, source_line, ${column}, ${id} from (${rule.failing()}) f
      where not exists (select 1 from staging.set_aside a where a.subject = ${subject}
        and a.part = f.source_part and a.line = f.source_line)`.execute(transaction);
  }
  await countSetRules(transaction, rules);
}

/** Notes how many records of a subject rules looked at and how many do not hold to them. */
async function countSetRules(transaction: Within, rules: readonly SetRule[]): Promise<void> {
  const counts = rules.map((rule) => {
    const { subject, id, severity } = rule;
    const failed =
      severity === 'warn'
        ? sql`(${rule.failing()}) f`
        : sql`staging.set_aside where subject = ${subject} and rule = ${id}`;
    return sql`select ${subject}, ${id}, ${severity}, (select count(*) from staging.${sql.ref(subject)}),
      (select count(*) from ${failed})`;
  });
  await sql`insert into staging.rule_count ${sql.join(counts, sql` union all `)}`.execute(transaction);
}

/** Marks the rows that were set aside in comparison with others; the subjects without any are left alone. */
async function markSetAside(transaction: Within): Promise<void> {
  const { rows } = await sql<{ subject: string }>`select distinct subject from staging.set_aside`.execute(
    transaction,
  );
  for (const { subject } of rows) {
    await sql`update staging.${sql.ref(subject)} set problem = true where not problem and exists
      (select 1 from staging.set_aside a where a.subject = ${subject}
        and a.part = source_part and a.line = source_line)`.execute(transaction);
  }
}

async function refuseRejected(transaction: Within): Promise<void> {
  const { rows } = await sql<{ subject: string; rule: string; failed: bigint }>`
    select subject, rule, failed from staging.rule_count where severity = 'reject' and failed > 0
    order by subject, rule limit 1`.execute(transaction);
  const [first] = rows;
  if (first !== undefined)
    throw new ExtractError('RULE_REJECTED', { ...first, failed: Number(first.failed) });
}

async function refuseTooMany(
  transaction: Within,
  manifest: ExtractManifest,
  quarantineLimit: number | undefined,
): Promise<void> {
  const announced = manifest.files.reduce((rows, file) => rows + file.rows, 0);
  const limit = quarantineLimit ?? Math.max(100, Math.floor(announced / 100));
  const { rows } = await sql<{ rule: string; n: bigint }>`
    select rule, count(*) as n from staging.set_aside group by rule order by rule`.execute(transaction);
  const quarantined = rows.reduce((sum, { n }) => sum + Number(n), 0);
  if (quarantined <= limit) return;
  const rules = rows.map(({ rule, n }) => `${rule} ${n}`).join(', ');
  throw new ExtractError('TOO_MANY_QUARANTINED', { quarantined, limit, rules });
}
