import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { grossReceipts } from './receipts.ts';

/**
 * Electronic payment share: the part of receipts that came by ACH. Adjustments below zero are left out on both
 * sides: they are no payments, and would push the share beyond one.
 *
 * @nulls Null when nothing was received.
 */
export const electronicPaymentShare = measure({
  id: 'revenue/electronic-payment-share',
  title: 'Electronic payment share of collections',
  aliases: ['ACH share', 'electronic funds'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(amount where ach) / sum(amount), receipts above zero',
  source: 'cfr-19-24-25',
  inputs: {
    electronic: grossReceipts.sum('amount').where(grossReceipts.is('ach')),
    received: grossReceipts.sum('amount'),
  },
  compute: ({ electronic, received }) => ratioOrNull(electronic, received),
});
