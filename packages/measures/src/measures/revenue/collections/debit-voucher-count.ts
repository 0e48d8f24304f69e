import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Debit vouchers: payments that a bank returned, by the date of the voucher (also: dishonored payments, returned
 * checks).
 *
 * @nulls Never null; zero without a voucher.
 */
export const debitVoucherCount = measure({
  id: 'revenue/debit-voucher-count',
  title: 'Debit vouchers',
  aliases: ['dishonored payments', 'bounced checks'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(voucher)',
  source: 'dhs-cbp-pia-036',
  inputs: { vouchers: rowsOf('debit_voucher').count() },
  compute: ({ vouchers }) => vouchers,
});
