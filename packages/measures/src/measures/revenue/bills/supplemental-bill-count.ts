import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const bills = rowsOf('bill_receivable');
const supplemental = bills.where(bills.codeIn('bill_type', 'SUPPLEMENTAL'));

/**
 * Supplemental bills issued: how many bills were issued for what was found due at liquidation or after it.
 *
 * @nulls Never null; zero without a bill.
 */
export const supplementalBillCount = measure({
  id: 'revenue/supplemental-bill-count',
  title: 'Supplemental duty bills issued',
  aliases: ['number of supplemental bills'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(bill where bill_type = SUPPLEMENTAL)',
  source: 'cfr-19-24-3a',
  inputs: { bills: supplemental.count() },
  compute: ({ bills }) => bills,
});
