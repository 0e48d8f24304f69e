import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';

const notices = rowsOf('redelivery');
const due = dueInPeriod(notices, notices.date('issued'), 30);

/**
 * Share of notices to redeliver that were complied with in time, by redelivery, export or destruction. Of the
 * notices whose thirtieth day falls in the period: for younger ones the time still runs, and to count them as not
 * complied with would be wrong.
 *
 * @nulls Null when no notice had its thirtieth day in the period.
 */
export const redeliveryCompliance = measure({
  id: 'release/redelivery-compliance',
  title: 'Redelivery compliance rate',
  aliases: ['timely redelivery', 'redelivered in time'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(redelivery where complied_on_time) / count(redelivery whose 30th day is in the period)',
  source: 'cfr-19-141-113',
  inputs: { complied: due.count().where(notices.is('complied_on_time')), due: due.count() },
  compute: ({ complied, due: all }) => ratioOrNull(complied, all),
});
