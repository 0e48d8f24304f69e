import type { RecordName, SubjectName } from '@tradepulse/measures';
import { sql, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { ExtractManifest } from './extract-source.ts';
import { isLate } from './lateness.ts';
import type { ReconciledAmount } from './settle-extract.ts';

type Within = Transaction<WarehouseDatabase>;

/** An extract that is being published, and when. */
export interface ExtractRecord {
  readonly manifest: ExtractManifest;
  readonly sha256: string;
  readonly sourceName: string;
  readonly loadedAt: string;
  readonly subjects: readonly SubjectName[];
  readonly amounts: readonly ReconciledAmount[];
}

/** Writes what is known of an extract: itself, its files, its totals, what was set aside, and the facts of quality. */
export async function recordExtract(transaction: Within, record: ExtractRecord): Promise<void> {
  await recordItself(transaction, record);
  await recordFiles(transaction, record);
  await recordControls(transaction, record);
  const { extractId } = record.manifest;
  await sql`insert into extract_quarantine
    select ${extractId}, part, line, column_name, rule from staging.set_aside`.execute(transaction);
  await recordQuality(transaction, record);
}

async function recordItself(
  transaction: Within,
  { manifest, sha256, sourceName, loadedAt }: ExtractRecord,
): Promise<void> {
  const [from, to] = manifest.period;
  await sql`insert into extract_load values (${manifest.extractId}, ${sha256}, ${sourceName},
    ${manifest.schemaVersion}, ${manifest.module}, ${manifest.cadence}, ${from}, ${to}, ${manifest.asOf}, ${loadedAt})`.execute(
    transaction,
  );
}

async function recordFiles(transaction: Within, { manifest, subjects }: ExtractRecord): Promise<void> {
  const files = manifest.files.map(
    ({ subject, file, sha256 }, part) => sql`(${part}, ${subject}, ${file}, ${sha256})`,
  );
  if (files.length === 0) return;
  const taken = subjects.map(
    (subject) => sql`select source_part, count(*) as n from staging.${sql.ref(subject)}
      where not problem group by source_part`,
  );
  await sql`insert into extract_file
    select ${manifest.extractId}, f.part, f.subject, f.file, f.sha256, h.rows_read, coalesce(t.n, 0), coalesce(a.n, 0)
    from (values ${sql.join(files)}) f (part, subject, file, sha256)
    join staging.file_in_hand h on h.part = f.part
    left join (${sql.join(taken, sql` union all `)}) t on t.source_part = f.part
    left join (select part, count(*) as n from staging.set_aside group by part) a on a.part = f.part`.execute(
    transaction,
  );
}

async function recordControls(transaction: Within, { manifest, amounts }: ExtractRecord): Promise<void> {
  if (amounts.length === 0) return;
  const rows = amounts.map(
    ({ subject, column, announced, read }) =>
      sql`(${manifest.extractId}, ${subject}, ${column}, ${announced}, ${read})`,
  );
  await sql`insert into extract_control values ${sql.join(rows)}`.execute(transaction);
}

/** The loader's own facts, load_batch and record_audit, which measures of data quality read. */
async function recordQuality(transaction: Within, record: ExtractRecord): Promise<void> {
  const { manifest, loadedAt, amounts } = record;
  const place = sql`${manifest.extractId}, cast(${manifest.asOf} as date), 0, 0, 1`;
  const day = sql`cast(${loadedAt.slice(0, 10)} as date)`;
  const batches = record.subjects.map((subject) => {
    const own = amounts.filter((amount) => amount.subject === subject);
    const sum = (of: 'announced' | 'read'): bigint => own.reduce((total, amount) => total + amount[of], 0n);
    return sql`select ${place}, ${manifest.extractId}, ${subject}, ${manifest.cadence},
      cast(${sourceMoment(manifest)} as timestamp), cast(${loadedAt.slice(0, 19)} as timestamp), ${day},
      ${isLate(manifest, loadedAt)}, ${announcedRows(manifest, subject)},
      sum(rows_loaded), sum(rows_quarantined), ${sum('announced')}, ${sum('read')}
      from extract_file where extract_id = ${manifest.extractId} and subject = ${subject}`;
  });
  if (batches.length > 0)
    await sql`insert into load_batch ${sql.join(batches, sql` union all `)}`.execute(transaction);
  await sql`insert into record_audit select ${place}, ${manifest.extractId}, subject, rule, upper(severity), ${day},
    sum(checked), sum(failed) from staging.rule_count group by subject, rule, severity`.execute(transaction);
}

function sourceMoment({ producedAt }: ExtractManifest): string {
  return producedAt.slice(0, 19);
}

function announcedRows({ files }: ExtractManifest, subject: RecordName): number {
  return files.reduce((rows, file) => rows + (file.subject === subject ? file.rows : 0), 0);
}
