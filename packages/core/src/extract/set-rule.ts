import type { SubjectName } from '@tradepulse/measures';
import type { RawBuilder } from 'kysely';

/** A validation rule that looks at several records at once, over the staged tables. */
export interface SetRule {
  readonly id: string;
  readonly severity: 'reject' | 'quarantine' | 'warn';
  /** The subject whose records it finds. */
  readonly subject: SubjectName;
  /** The subjects that it compares; an extract without one of them is not looked at. */
  readonly subjects: readonly SubjectName[];
  readonly column: string | null;
  /** A query of `source_part` and `source_line` of the staged records that do not hold to the rule. */
  failing(): RawBuilder<unknown>;
}
