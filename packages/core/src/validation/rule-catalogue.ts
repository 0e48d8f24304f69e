import type { SubjectName } from '@tradepulse/measures';
import { rowRuleDefinitions, setRuleDefinitions } from './ace-rules.ts';
import type { Severity } from './row-rule-definition.ts';

/** A validation rule as people read it; receipts and the facts of data quality name it by its id. */
export interface RuleDescription {
  readonly id: string;
  /** The rule as a sentence that is true of good records. */
  readonly title: string;
  /** The subject whose records it finds. */
  readonly subject: SubjectName;
  /** `reject` refuses the extract, `quarantine` sets the record aside, `warn` counts. */
  readonly severity: Severity;
  /** Where the rule is from. */
  readonly source: string;
  /** The column that a finding points to; null when it is about several. */
  readonly column: string | null;
  /** Whether it looks at one record or compares several. */
  readonly scope: 'record' | 'set';
}

/**
 * Every rule that ACE extracts are held to, one row for each subject and column.
 *
 * @example
 * ruleCatalogue().find(({ id }) => id === 'ENTRY_NUMBER_CHECK_DIGIT')?.severity; // => 'quarantine'
 */
export function ruleCatalogue(): readonly RuleDescription[] {
  return [
    ...rowRuleDefinitions.map((rule) => described(rule, 'record')),
    ...setRuleDefinitions.map((rule) => described(rule, 'set')),
  ];
}

function described(
  { id, title, subject, severity, source, column }: Omit<RuleDescription, 'scope'>,
  scope: RuleDescription['scope'],
): RuleDescription {
  return { id, title, subject, severity, source, column, scope };
}
