import type { SubjectName } from '@tradepulse/measures';
import type { RowRule } from '../extract/row-rule.ts';
import type { RowRuleDefinition, Severity } from './row-rule-definition.ts';
import type { RuleReferences } from './rule-references.ts';

/**
 * Compiles the rules of a subject into what the loader runs: over a whole batch, column by column, without an object
 * for each row. Rules that set records aside come before those that count, so that a record with a defect is not
 * counted for what follows from it. Records that were withdrawn at their source are not asked.
 */
export function compileRowRules(
  definitions: readonly RowRuleDefinition[],
  subject: SubjectName,
  references: RuleReferences,
): readonly RowRule[] {
  return definitions
    .filter((definition) => definition.subject === subject)
    .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
    .map((definition) => compile(definition, references));
}

const ORDER: Readonly<Record<Severity, number>> = { reject: 0, quarantine: 1, warn: 2 };

function compile(definition: RowRuleDefinition, references: RuleReferences): RowRule {
  const bind = definition.prepare(references);
  const { id, severity, column } = definition;
  return {
    id,
    severity,
    column,
    failing: (batch, problems) => {
      const holds = bind(batch);
      const failing: number[] = [];
      if (holds === null) return failing;
      for (let row = 0; row < batch.rowCount; row += 1) {
        if (problems[row] !== 1 && batch.withdrawn[row] !== 1 && !holds(row)) failing.push(row);
      }
      return failing;
    },
  };
}
