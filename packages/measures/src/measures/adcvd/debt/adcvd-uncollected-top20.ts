import { measure } from '../../../algebra/measure.ts';
import { topShare } from '../../../formulas/concentration/top-share.ts';
import { openAmount, openBills } from './open-bills.ts';

/**
 * Top 20 debtor share: share of uncollected antidumping and countervailing duty that the twenty largest debtors
 * owe, at the end of the period (concentration of AD/CVD debt). FY2001-2014: about half of 2.3 billion dollars. Of
 * debtors who owe the same exactly as many are taken as make twenty, which cannot change the share.
 *
 * @nulls Null when nothing is open.
 */
export const adcvdUncollectedTop20 = measure({
  id: 'adcvd/adcvd-uncollected-top20',
  title: 'Top 20 debtor share',
  aliases: ['debtor concentration', 'CR20 of AD/CVD debt'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(20 largest balances by debtor) / sum(balance) of open AD/CVD bills',
  source: 'gao-16-542',
  inputs: { debtors: openBills.groups(['debtor'], { open: openBills.sum(openAmount) }) },
  compute: ({ debtors }) =>
    topShare(
      debtors.map(({ open }) => open),
      20,
    ),
});
