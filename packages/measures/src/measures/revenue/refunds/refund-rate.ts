import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { grossReceipts } from '../collections/receipts.ts';

/**
 * Refund rate: refunds of every kind, drawback included, over what came in during the same period. The denominator
 * is gross: receipts already net of refunds would count them twice. Each fact is added up before they meet.
 *
 * @nulls Null when nothing was received.
 */
export const refundRate = measure({
  id: 'revenue/refund-rate',
  title: 'Refund rate',
  aliases: ['refunds over collections'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(refund_amount) / sum(amount where amount > 0)',
  source: 'cbp-trade-statistics',
  inputs: { refunded: rowsOf('refund').sum('refund_amount'), received: grossReceipts.sum('amount') },
  compute: ({ refunded, received }) => ratioOrNull(refunded, received),
});
