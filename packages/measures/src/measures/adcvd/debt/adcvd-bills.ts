import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { issuedBills } from './issued-bills.ts';

/**
 * AD/CVD bills: principal of bills issued in the period for increases of antidumping and countervailing duty,
 * interest left out (also: supplemental AD/CVD bills).
 *
 * @nulls Never null; zero when no bill was issued.
 */
export const adcvdBills = measure({
  id: 'adcvd/adcvd-bills',
  title: 'AD/CVD bills issued',
  aliases: ['AD/CVD supplemental bills'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(principal where adcvd) by issue_date',
  source: 'gao-16-542',
  inputs: { billed: issuedBills.sum('principal') },
  compute: ({ billed }) => dollars(billed),
});
