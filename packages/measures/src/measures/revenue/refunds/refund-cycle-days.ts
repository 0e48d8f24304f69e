import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days } from '../../../algebra/values.ts';

const refunds = rowsOf('refund');

/**
 * Refund cycle time: median days from the approval of a refund to its payment, for refunds paid in the period.
 * Refunds approved and not paid are not in the records, so that no open case is lost; the law gives 30 days from
 * liquidation.
 *
 * @nulls Null when no refund was paid.
 */
export const refundCycleDays = measure({
  id: 'revenue/refund-cycle-days',
  title: 'Refund cycle time',
  aliases: ['time to refund', 'days to refund'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'p50(refund_date - approval_date), by refund_date',
  source: 'usc-19-1505',
  inputs: { median: refunds.median(days(refunds.date('approval_date'), refunds.date('refund_date'))) },
  compute: ({ median }) => median,
});
