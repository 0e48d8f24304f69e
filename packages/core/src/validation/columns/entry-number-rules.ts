import { subjects, type RecordFact, type SubjectName } from '@tradepulse/measures';
import { isEntryNumber } from '@tradepulse/privacy';
import type { RowRuleDefinition } from '../row-rule-definition.ts';
import { textColumnRule } from './text-column-rule.ts';

/** Columns that hold an entry number beside those called `entry_no`. */
const otherColumns: readonly (readonly [SubjectName, string])[] = [
  ['reconciliation', 'recon_no'],
  ['drawback_claim', 'claim_no'],
];

const columns: readonly (readonly [SubjectName, string])[] = [
  ...Object.values(subjects)
    .filter((fact: RecordFact) => Object.hasOwn(fact.columns, 'entry_no'))
    .map((fact) => [fact.name, 'entry_no'] as const),
  ...otherColumns,
];

/**
 * Every entry number has the form of one, and its check digit is right. CBP lets filers whose ten million numbers are used
 * up add 1 to 9 to the digit (Appendix E, step 6); whoever loads entries of such filers omits the rule (`omitRules`).
 */
export const entryNumberRules: readonly RowRuleDefinition[] = columns.map(([subject, column]) =>
  textColumnRule({
    id: 'ENTRY_NUMBER_CHECK_DIGIT',
    title: 'The check digit of the entry number is right',
    severity: 'quarantine',
    source: 'CBP CATAIR, Appendix E',
    holds: isEntryNumber,
    subject,
    column,
  }),
);
