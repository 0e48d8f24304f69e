import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { openBalance, openBills } from './open-bills.ts';

const unpaid = openBills.where(compare(openBalance, '>', 0));

/**
 * Median unpaid bill: the middle amount owed on bills open at the end of the period. GAO found half of 23,000
 * unpaid bills under 309 dollars while the mean was over 26,000: look at both.
 *
 * @nulls Null when no bill is unpaid.
 */
export const medianBill = measure({
  id: 'revenue/median-bill',
  title: 'Median unpaid bill',
  aliases: ['typical unpaid bill'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'p50(balance where balance > 0), open bills',
  source: 'gao-08-391',
  inputs: { median: unpaid.median(openBalance) },
  compute: ({ median }) => ratioOrNull(median, 100),
});
