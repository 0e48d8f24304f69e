import type { SubjectName } from '@tradepulse/measures';
import type { RawBuilder } from 'kysely';
import type { Severity } from './row-rule-definition.ts';
import type { RuleReferences } from './rule-references.ts';

/** A named rule about several records of an extract, asked of the staged tables when every file is there. */
export interface SetRuleDefinition {
  readonly id: string;
  /** The rule as a sentence that is true of good records. */
  readonly title: string;
  /** The subject whose records it finds. */
  readonly subject: SubjectName;
  /** The subjects that it compares; an extract without one of them is not asked. */
  readonly subjects: readonly SubjectName[];
  readonly severity: Severity;
  readonly source: string;
  readonly column: string | null;
  /** A query of `source_part` and `source_line` of the staged records that do not hold to the rule. */
  readonly failing: (references: RuleReferences) => RawBuilder<unknown>;
}
