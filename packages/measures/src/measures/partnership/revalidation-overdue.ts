import { measure } from '../../algebra/measure.ts';
import { compare } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { days, lastDay } from '../../algebra/values.ts';
import { certifiedMembers } from './certified-members.ts';

const validations = rowsOf('partner_validation');
const last = validations
  .matching({ importer: certifiedMembers.party('importer') })
  .where(compare(validations.date('completed'), '<=', lastDay()))
  .last('completed');
/** Four years, one of which is a leap year, hold 1,461 days. */
const overdue = compare(days(last, lastDay()), '>', 1461);

/**
 * Overdue revalidations: members certified in CTPAT at the end of the period whose last validation lies more than four
 * years back. Members that were never validated are not overdue for revalidation; the validated share counts them.
 *
 * @nulls Never null: zero when none is overdue.
 */
export const revalidationOverdue = measure({
  id: 'partnership/revalidation-overdue',
  title: 'Overdue revalidations',
  aliases: ['CTPAT revalidation backlog'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(member where as_of - last_validation > 4 years)',
  source: 'safe-port-act',
  inputs: { overdue: certifiedMembers.where(overdue).distinct('importer') },
  compute: ({ overdue: members }) => members,
});
