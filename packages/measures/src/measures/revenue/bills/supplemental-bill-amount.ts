import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const bills = rowsOf('bill_receivable');
const supplemental = bills.where(bills.codeIn('bill_type', 'SUPPLEMENTAL'));

/**
 * Supplemental duty bills issued: the principal of bills for duties, taxes and fees found due at liquidation or
 * after it, by date of issue, without interest.
 *
 * @nulls Never null; zero without a bill.
 */
export const supplementalBillAmount = measure({
  id: 'revenue/supplemental-bill-amount',
  title: 'Amount of supplemental duty bills issued',
  aliases: ['supplemental bills', 'rate advance bills'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(principal where bill_type = SUPPLEMENTAL)',
  source: 'cfr-19-24-3a',
  inputs: { principal: supplemental.sum('principal') },
  compute: ({ principal }) => dollars(principal),
});
