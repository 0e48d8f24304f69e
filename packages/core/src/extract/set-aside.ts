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

/** Writes what was found in a file of a subject beside its staged rows. */
export async function writeFindings(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  subject: SubjectName,
  part: number,
  findings: Findings,
): Promise<void> {
  const { setAside, tallies } = findings;
  const columns = {
    subject: setAside.map(() => subject),
    part: setAside.map(() => part),
    line: setAside.map(({ line }) => line),
    column_name: setAside.map(({ column }) => column),
    rule: setAside.map(({ rule }) => rule),
  };
  if (setAside.length > 0) {
    await engine.appendColumns(transaction, 'staging.set_aside', columns, setAside.length);
  }
  if (tallies.size === 0) return;
  const counts = [...tallies].map(
    ([rule, { severity, checked, failed }]) => sql`(${subject}, ${rule}, ${severity}, ${checked}, ${failed})`,
  );
  await sql`insert into staging.rule_count values ${sql.join(counts)}`.execute(transaction);
}
