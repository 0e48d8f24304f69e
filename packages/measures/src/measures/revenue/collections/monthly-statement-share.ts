import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { grossReceipts } from './receipts.ts';

/**
 * Periodic monthly statement share: the part of receipts paid on a periodic monthly statement (PMS). Receipts
 * above zero alone, as for electronic payment.
 *
 * @nulls Null when nothing was received.
 */
export const monthlyStatementShare = measure({
  id: 'revenue/monthly-statement-share',
  title: 'Periodic monthly statement share of collections',
  aliases: ['PMS share'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(amount where pms) / sum(amount), receipts above zero',
  source: 'cfr-19-24-25',
  inputs: {
    monthly: grossReceipts.sum('amount').where(grossReceipts.is('pms')),
    received: grossReceipts.sum('amount'),
  },
  compute: ({ monthly, received }) => ratioOrNull(monthly, received),
});
