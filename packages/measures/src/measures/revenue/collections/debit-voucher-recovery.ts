import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const vouchers = rowsOf('debit_voucher');

/**
 * Debit voucher recovery rate: what was made good so far over the amount of the vouchers dated in the period, the
 * youngest with little time to be made good.
 *
 * @nulls Null when no voucher has an amount.
 */
export const debitVoucherRecovery = measure({
  id: 'revenue/debit-voucher-recovery',
  title: 'Debit voucher recovery rate',
  aliases: ['dishonored payments made good'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(recovered) / sum(dv_amount)',
  source: 'cfr-19-24-3',
  inputs: { recovered: vouchers.sum('recovered'), amount: vouchers.sum('dv_amount') },
  compute: ({ recovered, amount }) => ratioOrNull(recovered, amount),
});
