import type { ScalarInput } from '../../algebra/input.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const audits = rowsOf('record_audit');

/** What validation rules looked at, and what of it does not hold to them. */
export interface AuditInputs {
  readonly checked: ScalarInput;
  readonly failed: ScalarInput;
}

/** The findings of some rules in the loads of the period; of one subject where it is named. */
export function auditOf(rules: readonly string[], subject: string | null = null): AuditInputs {
  const ofRules = audits.where(audits.codeIn('rule', ...rules));
  const found = subject === null ? ofRules : ofRules.where(audits.codeIn('subject', subject));
  return { checked: found.sum('checked'), failed: found.sum('failed') };
}
