import type { SubjectName } from '@tradepulse/measures';
import { sql, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { ExtractError } from './extract-error.ts';
import type { ExtractManifest } from './extract-source.ts';
import { list } from './publish-record.ts';
import { recordShape, type RecordShape } from './record-shape.ts';
import type { SetRule } from './set-rule.ts';

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
  const unread = await columnsNotUnderstood(transaction);
  const amounts: ReconciledAmount[] = [];
  for (const subject of subjects) {
    amounts.push(...(await reconcileAmounts(transaction, manifest, subject, unread)));
    await setAsideDuplicates(transaction, recordShape(subject));
  }
  await countDuplicates(transaction, subjects);
  for (const rule of rules) {
    if (rule.subjects.every((subject) => subjects.includes(subject))) await applySetRule(transaction, rule);
  }
  await markSetAside(transaction);
  await refuseRejected(transaction);
  await refuseTooMany(transaction, manifest, quarantineLimit);
  return amounts;
}

/** By subject the columns of which some value was not understood; null when whole rows were not. */
type NotUnderstood = ReadonlyMap<string, ReadonlySet<string | null>>;

async function reconcileAmounts(
  transaction: Within,
  manifest: ExtractManifest,
  subject: SubjectName,
  unread: NotUnderstood,
): Promise<readonly ReconciledAmount[]> {
  const announced = announcedTotals(manifest, subject);
  if (announced.size === 0) return [];
  const sums = [...announced.keys()].map(
    (column) => sql`cast(coalesce(sum(${sql.ref(column)}), 0) as varchar) as ${sql.ref(column)}`,
  );
  const { rows } = await sql<Record<string, string>>`
    select ${sql.join(sums)} from staging.${sql.ref(subject)}`.execute(transaction);
  return [...announced].map(([column, total]) => {
    const read = BigInt(rows[0]?.[column] ?? '0');
    const columns = unread.get(subject);
    const comparable = columns === undefined || !(columns.has(column) || columns.has(null));
    if (comparable && read !== total) {
      const params = { subject, column, announced: String(total), read: String(read) };
      throw new ExtractError('CONTROL_MISMATCH', params);
    }
    return { subject, column, announced: total, read, comparable };
  });
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
async function setAsideDuplicates(transaction: Within, shape: RecordShape): Promise<void> {
  const staged = sql`staging.${sql.ref(shape.name)}`;
  const identity = sql`${list(shape.keys)}, record_version`;
  const { rows } = await sql<{ n: bigint }>`
    select count(*) - count(distinct (${identity})) as n from ${staged} where not problem`.execute(
    transaction,
  );
  if (Number(rows[0]?.n ?? 0) === 0) return;
  await sql`insert into staging.set_aside
    select ${shape.name}, source_part, source_line, ${shape.keys[0] ?? null}, 'DUPLICATE_KEY' from (
      select source_part, source_line, row_number() over
        (partition by ${identity} order by source_part, source_line) as place
      from ${staged} where not problem
    ) r where place > 1`.execute(transaction);
}

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

/** Notes how many records of a subject a rule looked at and how many do not hold to it. */
async function countSetRule(
  transaction: Within,
  subject: string,
  rule: string,
  severity: string,
): Promise<void> {
  await sql`insert into staging.rule_count
    select ${subject}, ${rule}, ${severity}, (select count(*) from staging.${sql.ref(subject)}),
      (select count(*) from staging.set_aside where subject = ${subject} and rule = ${rule})`.execute(
    transaction,
  );
}

/** The rows that a set rule finds, each reported once for all that is wrong with it. */
async function applySetRule(transaction: Within, rule: SetRule): Promise<void> {
  const found = rule.failing();
  if (rule.severity === 'warn') {
    await sql`insert into staging.rule_count
      select ${rule.subject}, ${rule.id}, 'warn', (select count(*) from staging.${sql.ref(rule.subject)}),
        (select count(*) from (${found}) f)`.execute(transaction);
    return;
  }
  await sql`insert into staging.set_aside
    select ${rule.subject}, source_part, source_line, ${rule.column}, ${rule.id} from (${found}) f
    where not exists (select 1 from staging.set_aside a where a.subject = ${rule.subject}
      and a.part = f.source_part and a.line = f.source_line)`.execute(transaction);
  await countSetRule(transaction, rule.subject, rule.id, rule.severity);
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
