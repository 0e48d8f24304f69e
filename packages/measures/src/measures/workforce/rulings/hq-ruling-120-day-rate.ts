import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';

const rulings = rowsOf('ruling');
const due = dueInPeriod(rulings.where(rulings.codeIn('office', 'HQ')), rulings.date('received'), 120);

/**
 * Share of the requests for a Headquarters ruling that were answered within 120 days of receipt, the last one
 * included. Of the requests whose 120th day falls in the period, those without a ruling among them.
 *
 * @nulls Null when no request had its 120th day in the period.
 */
export const hqRuling120DayRate = measure({
  id: 'workforce/hq-ruling-120-day-rate',
  title: 'Headquarters ruling timeliness, 120 days',
  aliases: ['headquarters rulings on time'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'count(ruling of HQ issued within 120 days) / count(ruling of HQ whose 120th day is in the period)',
  source: 'gao-ggd-00-181',
  inputs: {
    timely: due.count().where(compare(days(rulings.date('received'), rulings.date('issued')), '<=', 120)),
    due: due.count(),
  },
  compute: ({ timely, due: all }) => ratioOrNull(timely, all),
});
