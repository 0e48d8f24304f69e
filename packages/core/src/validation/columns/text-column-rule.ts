import type { SubjectName } from '@tradepulse/measures';
import type { RowRuleDefinition, Severity } from '../row-rule-definition.ts';

/** A rule about the text of one column. */
export interface TextColumn {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  readonly subject: SubjectName;
  readonly column: string;
  readonly holds: (text: string) => boolean;
}

/** Makes the rule: what is not null has the form. */
export function textColumnRule({ holds, ...rule }: TextColumn): RowRuleDefinition {
  const { column } = rule;
  return {
    ...rule,
    columns: [column],
    prepare: () => (batch) => {
      const texts = batch.columns[column];
      if (texts?.kind !== 'text') return null;
      return (row) => {
        const text = texts.values[row] ?? null;
        return text === null || holds(text);
      };
    },
  };
}
