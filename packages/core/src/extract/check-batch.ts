import { looksLikeSocialSecurityNumber } from '@tradepulse/privacy';
import type { RecordBatch } from './extract-source.ts';
import type { RowRule } from './row-rule.ts';
import type { Findings } from './set-aside.ts';

/**
 * Checks a batch: fields that were not understood, Social Security numbers where none belong, and the rules of
 * its subject. A row is reported once, for the first thing that is wrong with it: what follows from a defect is
 * no second one. Texts that look like Social Security numbers are struck out of the batch.
 *
 * @returns 1 for each row that is set aside, else 0
 */
export function checkBatch(
  batch: RecordBatch,
  rules: readonly RowRule[],
  required: number,
  findings: Findings,
): Float64Array {
  const problems = new Float64Array(batch.rowCount);
  const setAside = (row: number, column: string | null, rule: string): void => {
    if (problems[row] === 1) return;
    problems[row] = 1;
    findings.add({ line: batch.lines[row] ?? 0, column, rule });
  };
  notUnderstood(batch, findings, setAside);
  strikeSocialSecurityNumbers(batch, findings, setAside);
  for (const rule of rules) applyRule(rule, batch, problems, findings, setAside);
  const missing = batch.problems.filter(({ code }) => code === 'MISSING_VALUE').length;
  findings.count('FIELD_COMPLETENESS', 'warn', batch.rowCount * required, missing);
  return problems;
}

type SetAside = (row: number, column: string | null, rule: string) => void;

function notUnderstood(batch: RecordBatch, findings: Findings, setAside: SetAside): void {
  for (const { line, column, code } of batch.rejected) {
    findings.add({ line, column, rule: code });
    findings.count(code, 'quarantine', 0, 1);
  }
  for (const { row, column, code } of batch.problems) {
    setAside(row, column, code);
    findings.count(code, 'quarantine', 0, 1);
  }
}

/** A value that looks like a Social Security number is treated as one whatever its column is called. */
function strikeSocialSecurityNumbers(batch: RecordBatch, findings: Findings, setAside: SetAside): void {
  for (const [name, column] of Object.entries(batch.columns)) {
    if (column.kind !== 'text') continue;
    for (let row = 0; row < batch.rowCount; row += 1) {
      const value = column.values[row] ?? null;
      if (value === null || !isSeparated(value) || !looksLikeSocialSecurityNumber(value)) continue;
      column.values[row] = null;
      setAside(row, name, 'SOCIAL_SECURITY_NUMBER');
      findings.count('SOCIAL_SECURITY_NUMBER', 'quarantine', 0, 1);
    }
  }
}

/** Whether a text has a hyphen, a blank or a full stop: most have none, and need no closer look. */
function isSeparated(value: string): boolean {
  if (value.length < 10) return false;
  for (let at = 0; at < value.length; at += 1) if (value.charCodeAt(at) < 0x2f) return true;
  return false;
}

function applyRule(
  rule: RowRule,
  batch: RecordBatch,
  problems: Float64Array,
  findings: Findings,
  setAside: SetAside,
): void {
  const failing = rule.failing(batch, problems);
  findings.count(rule.id, rule.severity, batch.rowCount, failing.length);
  if (rule.severity === 'warn') return;
  for (const row of failing) setAside(row, rule.column, rule.id);
}
