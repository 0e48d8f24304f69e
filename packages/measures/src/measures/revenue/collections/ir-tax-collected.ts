import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { TAX_CLASSES } from '../../../populations/accounting-classes.ts';
import { collections } from './receipts.ts';

/**
 * Internal revenue tax collected at entry: excise on distilled spirits, wines and beer, tobacco products and
 * others (classes 016, 017, 018 and 022), net of adjustments, by posting date.
 *
 * @nulls Never null; zero without a receipt.
 */
export const irTaxCollected = measure({
  id: 'revenue/ir-tax-collected',
  title: 'Internal revenue tax collected',
  aliases: ['excise tax', 'IR tax', 'alcohol and tobacco tax'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where class in (016, 017, 018, 022))',
  source: 'dhs-cbp-pia-036',
  inputs: { tax: collections.sum('amount').where(collections.codeIn('class', ...TAX_CLASSES)) },
  compute: ({ tax }) => dollars(tax),
});
