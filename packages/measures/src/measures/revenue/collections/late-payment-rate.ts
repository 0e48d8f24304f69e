import { allOf, anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { lastDay } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const due = standingEntries.where(compare(standingEntries.number('total_est'), '>', 0)).on('payment_due');
const paidLate = anyOf(
  compare(due.date('payment_date'), '>', due.date('payment_due')),
  allOf(not(due.reported('payment_date')), compare(lastDay(), '>', due.date('payment_due'))),
);

/**
 * Late payment rate: the entry summaries whose estimated duties, taxes and fees fell due in the period, and of
 * them those paid after the day, or past it and still not paid when the period ended. Entries that owe nothing and
 * cancelled ones are left out.
 *
 * @nulls Null when no payment fell due.
 */
export const latePaymentRate = measure({
  id: 'revenue/late-payment-rate',
  title: 'Late payment rate of entry summaries',
  aliases: ['late deposit of duties', 'payment timeliness'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(entry where payment_date > payment_due, or unpaid past it) / count(entry), by payment_due',
  source: 'usc-19-1505',
  inputs: { late: due.count().where(paidLate), due: due.count() },
  compute: ({ late, due }) => ratioOrNull(late, due),
});
