import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { grossReceipts } from './receipts.ts';

/**
 * Debit voucher rate: vouchers for every 10,000 payments of the same period. A payment is a receipt: one that is
 * posted under several accounting classes counts once, and an adjustment below zero is none.
 *
 * @nulls Null when there is no payment.
 */
export const debitVoucherRate = measure({
  id: 'revenue/debit-voucher-rate',
  title: 'Debit vouchers per 10,000 payments',
  aliases: ['dishonored payment rate'],
  unit: 'per_10000',
  direction: 'lower_is_better',
  formula: 'count(voucher) / distinct(receipt where amount > 0) x 10,000',
  source: 'dhs-cbp-pia-036',
  inputs: { vouchers: rowsOf('debit_voucher').count(), payments: grossReceipts.distinct('receipt_no') },
  compute: ({ vouchers, payments }) => ratioOrNull(vouchers, ratioOrNull(payments, 10_000)),
});
