import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { openAmount, openBills } from './open-bills.ts';

/**
 * Uncollected AD/CVD: open balance of bills for antidumping and countervailing duty at the end of the period,
 * interest included (AD/CVD debt, unpaid dumping duty). A balance: over time the last value holds, over debtors it
 * adds. A bill that was closed later was open in full, as far as the records tell.
 *
 * @nulls Never null; zero when no bill is open.
 */
export const adcvdUncollected = measure({
  id: 'adcvd/adcvd-uncollected',
  title: 'Uncollected AD/CVD',
  aliases: ['AD/CVD debt', 'unpaid dumping duty'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(balance where adcvd) of bills open on the last day',
  source: 'gao-16-542',
  inputs: { open: openBills.sum(openAmount) },
  compute: ({ open }) => dollars(open),
});
