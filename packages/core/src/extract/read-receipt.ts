import type { RecordName, SubjectName } from '@tradepulse/measures';
import { sql } from 'kysely';
import { subjectNames } from './extract-columns.ts';
import type { ExtractReceipt, RuleCount, SetAsideRecord, SubjectReceipt } from './extract-receipt.ts';
import type { ExtractManifest, ExtractSource } from './extract-source.ts';
import type { ReconciledAmount } from './settle-extract.ts';
import type { Executor } from './staging.ts';

type Receipt = Omit<ExtractReceipt, 'seconds'>;

/** The receipt of an extract that has just been published. */
export async function extractReceipt(
  database: Executor,
  source: ExtractSource,
  manifest: ExtractManifest,
  amounts: readonly ReconciledAmount[],
  replaced: ReadonlyMap<RecordName, number>,
): Promise<Receipt> {
  const rules = await ruleCounts(database, manifest.extractId);
  const files = await fileRows(database, manifest.extractId);
  const subjects: SubjectReceipt[] = [];
  for (const subject of subjectNames.filter((name) => manifest.files.some((file) => file.subject === name))) {
    const own = amounts.filter((amount) => amount.subject === subject);
    const columns = (comparable: boolean): readonly string[] =>
      own.filter((amount) => amount.comparable === comparable).map(({ column }) => column);
    subjects.push({
      ...rowCounts(files, subject),
      rowsReplaced: replaced.get(subject) ?? 0,
      rules: rules.get(subject) ?? [],
      totalsConfirmed: columns(true),
      totalsNotComparable: columns(false),
    });
  }
  const quarantine = await setAsideRecords(database, manifest);
  return { status: 'loaded', ...head(source, manifest), subjects, quarantine };
}

/** The receipt of an extract that was loaded before. */
export async function unchangedReceipt(
  database: Executor,
  source: ExtractSource,
  manifest: ExtractManifest,
): Promise<Receipt> {
  const receipt = await extractReceipt(database, source, manifest, [], new Map());
  return { ...receipt, status: 'unchanged' };
}

function head(source: ExtractSource, { extractId, asOf, period }: ExtractManifest) {
  return { extractId, name: source.name, asOf, period };
}

/** What is known of a file of an extract. */
interface FileRow {
  readonly subject: string;
  readonly file: string;
  readonly rows_read: bigint;
  readonly rows_loaded: bigint;
  readonly rows_quarantined: bigint;
}

async function fileRows(database: Executor, extractId: string): Promise<readonly FileRow[]> {
  const { rows } = await sql<FileRow>`
    select subject, file, rows_read, rows_loaded, rows_quarantined from extract_file
    where extract_id = ${extractId} order by part`.execute(database);
  return rows;
}

function rowCounts(
  files: readonly FileRow[],
  subject: SubjectName,
): Pick<SubjectReceipt, 'subject' | 'files' | 'rowsRead' | 'rowsLoaded' | 'rowsQuarantined'> {
  const own = files.filter((file) => file.subject === subject);
  const sum = (of: 'rows_read' | 'rows_loaded' | 'rows_quarantined'): number =>
    own.reduce((total, row) => total + Number(row[of]), 0);
  return {
    subject,
    files: own.map(({ file }) => file),
    rowsRead: sum('rows_read'),
    rowsLoaded: sum('rows_loaded'),
    rowsQuarantined: sum('rows_quarantined'),
  };
}

async function ruleCounts(
  database: Executor,
  extractId: string,
): Promise<ReadonlyMap<string, readonly RuleCount[]>> {
  const { rows } = await sql<{
    subject: string;
    rule: string;
    severity: 'quarantine' | 'warn';
    failed: bigint;
  }>`
    select subject, rule, lower(severity) as severity, failed from record_audit
    where extract_id = ${extractId} and failed > 0 order by rule`.execute(database);
  return Map.groupBy(
    rows.map(({ failed, ...row }) => ({ ...row, failed: Number(failed) })),
    ({ subject }) => subject,
  );
}

/** The first hundred records that were set aside, in the order of the files. */
async function setAsideRecords(
  database: Executor,
  { extractId, files }: ExtractManifest,
): Promise<readonly SetAsideRecord[]> {
  const { rows } = await sql<{ part: number; line: bigint; column_name: string | null; rule: string }>`
    select part, line, column_name, rule from extract_quarantine
    where extract_id = ${extractId} order by part, line limit 100`.execute(database);
  return rows.map(({ part, line, column_name, rule }) => ({
    file: files[part]?.file ?? '',
    line: Number(line),
    column: column_name,
    rule,
  }));
}
