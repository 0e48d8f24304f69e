import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Debit voucher amount: the face value of payments that a bank returned, without the fee for them.
 *
 * @nulls Never null; zero without a voucher.
 */
export const debitVoucherAmount = measure({
  id: 'revenue/debit-voucher-amount',
  title: 'Debit voucher amount',
  aliases: ['dishonored payment amount'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(dv_amount)',
  source: 'dhs-cbp-pia-036',
  inputs: { amount: rowsOf('debit_voucher').sum('dv_amount') },
  compute: ({ amount }) => dollars(amount),
});
