import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { openBalance, openBills } from './open-bills.ts';

const unpaid = openBills.where(compare(openBalance, '>', 0));

/**
 * Mean unpaid bill: what is owed on open bills over their number, at the end of the period. Its ratio to the
 * median shows how few bills hold most of the debt.
 *
 * @nulls Null when no bill is unpaid.
 */
export const meanBill = measure({
  id: 'revenue/mean-bill',
  title: 'Mean unpaid bill',
  aliases: ['average unpaid bill'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(balance) / count(bill where balance > 0), open bills',
  source: 'gao-08-391',
  inputs: { open: unpaid.sum(openBalance), bills: unpaid.count() },
  compute: ({ open, bills }) => dollarsPer(open, bills),
});
