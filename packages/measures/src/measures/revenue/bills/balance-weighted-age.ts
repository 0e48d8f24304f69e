import { measure } from '../../../algebra/measure.ts';
import { times } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { daysPastDue, openBalance, openBills } from './open-bills.ts';

/**
 * Balance-weighted age of debt: mean days past due of open bills, each weighted by what is owed on it. Bills that
 * are not due yet count with days below zero: they make the portfolio younger.
 *
 * @nulls Null when nothing is open.
 */
export const balanceWeightedAge = measure({
  id: 'revenue/balance-weighted-age',
  title: 'Balance-weighted age of debt',
  aliases: ['dollar-weighted age', 'age of receivables'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'sum(balance x days past due) / sum(balance), open bills',
  source: 'definition',
  inputs: { weighted: openBills.sum(times(openBalance, daysPastDue)), open: openBills.sum(openBalance) },
  compute: ({ weighted, open }) => ratioOrNull(weighted, open),
});
