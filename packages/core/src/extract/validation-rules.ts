import type { SubjectName } from '@tradepulse/measures';
import type { RowRule } from './row-rule.ts';
import type { SetRule } from './set-rule.ts';

/** The rules that an extract is held to. */
export interface ValidationRules {
  /** Rules about single records of a subject, applied while they stream. */
  rowRules(subject: SubjectName): readonly RowRule[];
  /** Rules about several records, applied when all files are staged. */
  readonly setRules: readonly SetRule[];
}

/** No rule at all: fields are still decoded, keys are still unique, totals are still compared. */
const noRules: ValidationRules = Object.freeze({ rowRules: () => [], setRules: [] });

/** The rules without those that the host leaves out. */
export function withoutRules(rules: ValidationRules, omitted: readonly string[] | 'all'): ValidationRules {
  if (omitted === 'all') return noRules;
  const ids = new Set(omitted);
  return {
    rowRules: (subject) => rules.rowRules(subject).filter(({ id }) => !ids.has(id)),
    setRules: rules.setRules.filter(({ id }) => !ids.has(id)),
  };
}
