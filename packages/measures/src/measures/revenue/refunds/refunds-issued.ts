import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const refunds = rowsOf('refund');

/**
 * Refunds issued of duties, taxes and fees, drawback apart, by the date on which they were paid. Interest paid
 * with them is not counted.
 *
 * @nulls Never null; zero without a refund.
 */
export const refundsIssued = measure({
  id: 'revenue/refunds-issued',
  title: 'Refunds issued other than drawback',
  aliases: ['duty refunds', 'protest refunds'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(refund_amount where source <> DRAWBACK)',
  source: 'dhs-cbp-pia-036',
  inputs: { amount: refunds.sum('refund_amount').where(not(refunds.codeIn('source', 'DRAWBACK'))) },
  compute: ({ amount }) => dollars(amount),
});
