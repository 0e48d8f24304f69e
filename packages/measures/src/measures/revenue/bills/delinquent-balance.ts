import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { daysPastDue, openBalance, openBills } from './open-bills.ts';

/**
 * Delinquent debt: the open balance of bills that are past due at the end of the period. A bill that falls due on
 * the last day is not delinquent yet.
 *
 * @nulls Never null; zero without a delinquent bill.
 */
export const delinquentBalance = measure({
  id: 'revenue/delinquent-balance',
  title: 'Delinquent debt',
  aliases: ['past due balance', 'overdue debt'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(balance where end of period > due_date) of open bills',
  source: 'oig-19-11',
  inputs: { delinquent: openBills.sum(openBalance).where(compare(daysPastDue, '>', 0)) },
  compute: ({ delinquent }) => dollars(delinquent),
});
