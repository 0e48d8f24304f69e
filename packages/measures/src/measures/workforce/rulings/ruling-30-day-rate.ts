import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';

const rulings = rowsOf('ruling');
const due = dueInPeriod(rulings.where(rulings.codeIn('office', 'NCSD')), rulings.date('received'), 30);

/**
 * Share of the requests for a ruling of the National Commodity Specialist Division (NCSD) that were answered
 * within 30 days of receipt, the last one included. Of the requests whose thirtieth day falls in the period, those
 * without a ruling among them: to count issued rulings alone would leave out the late ones for as long as they are
 * late.
 *
 * @nulls Null when no request had its 30th day in the period.
 */
export const ruling30DayRate = measure({
  id: 'workforce/ruling-30-day-rate',
  title: 'Ruling timeliness, 30 days',
  aliases: ['NCSD rulings on time'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'count(ruling of NCSD issued within 30 days) / count(ruling of NCSD whose 30th day is in the period)',
  source: 'cfr-19-177-9',
  inputs: {
    timely: due.count().where(compare(days(rulings.date('received'), rulings.date('issued')), '<=', 30)),
    due: due.count(),
  },
  compute: ({ timely, due: all }) => ratioOrNull(timely, all),
});
