import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { openBalance, openBills } from './open-bills.ts';

/**
 * Open bill balance: principal and interest that stand unpaid at the end of the period. A state: the balance of a
 * year is that of its last day and is never added over months. See `open-bills.ts` for bills that have ended
 * since.
 *
 * @nulls Never null; zero without an open bill.
 */
export const openBillBalance = measure({
  id: 'revenue/open-bill-balance',
  title: 'Open bill balance',
  aliases: ['accounts receivable', 'unpaid bills', 'outstanding bills'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(balance) of bills open at the end of the period',
  source: 'dhs-cbp-pia-036',
  inputs: { open: openBills.sum(openBalance) },
  compute: ({ open }) => dollars(open),
});
