import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Debt written off: principal and interest of bills that were closed in the period without being paid, by the day
 * on which they were closed.
 *
 * @nulls Never null; zero when nothing was written off.
 */
export const writeOffAmount = measure({
  id: 'revenue/write-off-amount',
  title: 'Debt written off',
  aliases: ['write-offs', 'uncollectible debt'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(writeoff_amount), by closed_date',
  source: 'oig-19-11',
  inputs: { written: rowsOf('bill_receivable').on('closed_date').sum('writeoff_amount') },
  compute: ({ written }) => dollars(written),
});
