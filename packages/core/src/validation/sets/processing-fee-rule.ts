import { sql, type RawBuilder } from 'kysely';
import type { FeeScheduleRow } from '../../reference/dated/fee-schedules.ts';
import type { SetRuleDefinition } from '../set-rule-definition.ts';
import { counting, noneLost, sameRecord } from './staged.ts';

/** Entries that pay a flat fee: another rule looks at it. */
const FLAT = sql`('11', '12', '13')`;

/**
 * The processing fee of a formal entry: the sum of its lines within the minimum and maximum of its day of entry. It
 * is a rule of its own because the limits are of the entry and not of the line.
 */
export const processingFeeRule: SetRuleDefinition = {
  id: 'SUMMARY_PROCESSING_FEE',
  title: 'The processing fee is the sum of the lines, within the limits of the day of entry',
  source: '19 CFR 24.23(b)(1), by the published table',
  subject: 'entry_summary',
  subjects: ['entry_summary', 'entry_line'],
  severity: 'warn',
  column: 'mpf_est',
  failing: ({ feeSchedules }) => sql`select p.source_part, p.source_line from ${counting('entry_summary')} p
    join (select entry_no, record_version, sum(mpf) as total, min(is_sound) as all_sound
      from ${counting('entry_line')} parts group by entry_no, record_version) c
      on ${sameRecord('p', 'c', ['entry_no'])}
    join ${limits(feeSchedules)} on p.entry_date >= f.valid_from and p.entry_date < f.valid_to
    where p.is_sound = 1 and c.all_sound = 1 and p.entry_type not in ${FLAT} and ${noneLost('entry_line')}
      and p.mpf_est <> case when c.total = 0 then 0 else least(f.maximum, greatest(f.minimum, c.total)) end`,
};

function limits(schedules: readonly FeeScheduleRow[]): RawBuilder<unknown> {
  const rows = schedules.map(
    (
      row,
    ) => sql`(cast(${row.valid_from ?? '0001-01-01'} as date), cast(${row.valid_to ?? '9999-12-31'} as date),
      cast(${row.processing_minimum} as bigint), cast(${row.processing_maximum} as bigint))`,
  );
  return sql`(values ${sql.join(rows)}) as f (valid_from, valid_to, minimum, maximum)`;
}
