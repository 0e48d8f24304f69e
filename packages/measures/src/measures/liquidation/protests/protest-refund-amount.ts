import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const refunds = rowsOf('refund');

/**
 * Duties, taxes and fees refunded in the period through approved protests, without interest.
 *
 * @nulls Never null; zero when nothing was refunded.
 */
export const protestRefundAmount = measure({
  id: 'liquidation/protest-refund-amount',
  title: 'Protest refunds',
  aliases: ['amounts refunded after protests'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(refund_amount where source = PROTEST), by date of payment',
  source: 'usc-19-1515',
  inputs: { refunded: refunds.sum('refund_amount').where(refunds.codeIn('source', 'PROTEST')) },
  compute: ({ refunded }) => dollars(refunded),
});
