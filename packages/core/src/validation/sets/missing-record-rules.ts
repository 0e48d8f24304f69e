import type { SubjectName } from '@tradepulse/measures';
import { sql } from 'kysely';
import type { SetRuleDefinition } from '../set-rule-definition.ts';
import { counting, noneLost, sameRecord, staged } from './staged.ts';

const source = 'CBP CATAIR, nesting of an entry summary';

/** Parts of entries, and the record that each hangs on. */
const parents: readonly (readonly [
  id: string,
  title: string,
  part: SubjectName,
  parent: SubjectName,
  keys: readonly string[],
])[] = [
  ['LINE_WITHOUT_SUMMARY', 'A line has its summary', 'entry_line', 'entry_summary', ['entry_no']],
  [
    'TARIFF_WITHOUT_LINE',
    'A tariff number has its line',
    'entry_tariff',
    'entry_line',
    ['entry_no', 'line_no'],
  ],
  ['FEE_WITHOUT_LINE', 'A fee has its line', 'line_fee', 'entry_line', ['entry_no', 'line_no']],
  [
    'DEPOSIT_WITHOUT_LINE',
    'A duty by case has its line',
    'adcvd_line',
    'entry_line',
    ['entry_no', 'line_no'],
  ],
  [
    'SEIZURE_LINE_WITHOUT_SEIZURE',
    'A line of a seizure has its seizure',
    'seizure_line',
    'seizure',
    ['seizure_no'],
  ],
];

const orphans: readonly SetRuleDefinition[] = parents.map(([id, title, part, parent, keys]) => ({
  id,
  title,
  source,
  subject: part,
  subjects: [part, parent],
  severity: 'warn',
  column: keys.at(-1) ?? null,
  failing: () => sql`select p.source_part, p.source_line from ${counting(part)} p
      where p.is_sound = 1 and ${noneLost(parent)} and not exists
        (select 1 from ${staged(parent)} q where ${sameRecord('p', 'q', keys)})`,
}));

/**
 * Records that miss others of the same extract: parts without what they hang on, summaries without lines. A parent
 * that is set aside is there: what follows from its defect is no second one. They count and set nothing aside, since
 * the other record may come with a later extract.
 */
export const missingRecordRules: readonly SetRuleDefinition[] = [
  ...orphans,
  {
    id: 'SUMMARY_WITHOUT_LINES',
    title: 'A summary that was not cancelled has lines',
    source,
    subject: 'entry_summary',
    subjects: ['entry_summary', 'entry_line'],
    severity: 'warn',
    column: 'entry_no',
    failing: () => sql`select p.source_part, p.source_line from ${counting('entry_summary')} p
      where p.is_sound = 1 and not p.cancelled and ${noneLost('entry_line')} and not exists
        (select 1 from ${staged('entry_line')} q where ${sameRecord('p', 'q', ['entry_no'])})`,
  },
];
