import type { SubjectName } from '@tradepulse/measures';
import { sql, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** A finding about one row: its place and the rule, never its content. */
export interface Finding {
  readonly line: number;
  readonly column: string | null;
  readonly rule: string;
}

/** What a rule looked at and what it found, in one file. */
export interface RuleTally {
  readonly severity: 'reject' | 'quarantine' | 'warn';
  checked: number;
  failed: number;
}

/** What validation finds while a file is staged. */
export class Findings {
  readonly setAside: Finding[] = [];
  readonly tallies = new Map<string, RuleTally>();

  /** Counts rows that a rule looked at and rows that do not hold to it. */
  count(rule: string, severity: RuleTally['severity'], checked: number, failed: number): void {
    const tally = this.tallies.get(rule) ?? { severity, checked: 0, failed: 0 };
    tally.checked += checked;
    tally.failed += failed;
    this.tallies.set(rule, tally);
  }

  /** Sets a row aside. */
  add(finding: Finding): void {
    this.setAside.push(finding);
  }
}

/** A file whose rows are staged, and what was found in them. */
export interface StagedFile {
  readonly subject: SubjectName;
  readonly part: number;
  readonly rowsRead: number;
  readonly findings: Findings;
}

/** Notes that files are staged, and what was found in them. */
export async function noteStaged(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  files: readonly StagedFile[],
): Promise<void> {
  await writeSetAside(transaction, engine, files);
  const rows = files.map(({ part, rowsRead }) => sql`(${sql.lit(part)}, ${sql.lit(rowsRead)})`);
  const counts = files.flatMap(({ subject, findings }) =>
    Array.from(findings.tallies, ([rule, { severity, checked, failed }]) => {
      const row = [subject, rule, severity, checked, failed].map((value) => sql.lit(value));
      return sql`(${sql.join(row)})`;
    }),
  );
  const counted =
    counts.length === 0 ? sql`` : sql`insert into staging.rule_count values ${sql.join(counts)};`;
  await sql`${counted} insert into staging.file_in_hand values ${sql.join(rows)}`.execute(transaction);
}

async function writeSetAside(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  files: readonly StagedFile[],
): Promise<void> {
  const rows = files.flatMap(({ subject, part, findings }) =>
    findings.setAside.map((finding) => ({ subject, part, ...finding })),
  );
  if (rows.length === 0) return;
  const columns = {
    subject: rows.map(({ subject }) => subject),
    part: rows.map(({ part }) => part),
    line: rows.map(({ line }) => line),
    column_name: rows.map(({ column }) => column),
    rule: rows.map(({ rule }) => rule),
  };
  await engine.appendColumns(transaction, 'staging.set_aside', columns, rows.length);
}
