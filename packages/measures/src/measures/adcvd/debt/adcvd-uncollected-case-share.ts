import { measure } from '../../../algebra/measure.ts';
import { topShare } from '../../../formulas/concentration/top-share.ts';
import { openAmount, openBills } from './open-bills.ts';

const billsOfCases = openBills.where(openBills.reported('case_no'));

/**
 * Top case share: share of uncollected antidumping and countervailing duty in the five cases with the largest open
 * balance, at the end of the period. FY2019: five cases had 2.44 of 3.79 billion dollars. Bills that name no case
 * count on neither side.
 *
 * @nulls Null when no open bill names a case.
 */
export const adcvdUncollectedCaseShare = measure({
  id: 'adcvd/adcvd-uncollected-case-share',
  title: 'Top case share of uncollected',
  aliases: ['case concentration of AD/CVD debt'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(5 largest balances by case) / sum(balance) of open AD/CVD bills that name a case',
  source: 'cbp-adcvd-report',
  inputs: { cases: billsOfCases.groups(['case_no'], { open: billsOfCases.sum(openAmount) }) },
  compute: ({ cases }) =>
    topShare(
      cases.map(({ open }) => open),
      5,
    ),
});
