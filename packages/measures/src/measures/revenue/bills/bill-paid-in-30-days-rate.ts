import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';

const bills = rowsOf('bill_receivable');
const due = dueInPeriod(bills, bills.date('issue_date'), 30);

/**
 * Bills paid within 30 days: of the bills whose thirtieth day since issue fell in the period, the share paid in
 * full by then. Every bill has been watched for thirty days: young ones are not judged early and old ones not
 * twice.
 *
 * @nulls Null when no bill came to its thirtieth day.
 */
export const billPaidIn30DaysRate = measure({
  id: 'revenue/bill-paid-in-30-days-rate',
  title: 'Bills paid within 30 days',
  aliases: ['prompt payment of bills'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'count(bill where paid_date - issue_date <= 30) / count(bill), bills whose 30th day lies in the period',
  source: 'cfr-19-24-3',
  inputs: {
    paid: due.count().where(compare(days(due.date('issue_date'), due.date('paid_date')), '<=', 30)),
    bills: due.count(),
  },
  compute: ({ paid, bills }) => ratioOrNull(paid, bills),
});
