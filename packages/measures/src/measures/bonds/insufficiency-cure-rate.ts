import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { days } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../populations/due-in-period.ts';

const notices = rowsOf('bond_notice');
const due = dueInPeriod(notices, notices.date('notified'), 15);
const inTime = compare(days(due.date('notified'), due.date('cured')), '<=', 15);

/**
 * Insufficiency cured in 15 days: of the notices whose fifteenth day fell in the period, those remedied by then.
 * Every notice has had its fifteen days: young ones do not count as failures.
 *
 * @nulls Null when no notice came to its fifteenth day.
 */
export const insufficiencyCureRate = measure({
  id: 'bonds/insufficiency-cure-rate',
  title: 'Bond insufficiency cured in 15 days',
  aliases: ['remedied bonds'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'count(notice where cured - notified <= 15) / count(notice), notices whose 15th day lies in the period',
  source: 'cfr-19-113-13',
  inputs: { cured: due.count().where(inTime), notices: due.count() },
  compute: ({ cured, notices }) => ratioOrNull(cured, notices),
});
