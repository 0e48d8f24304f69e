import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { minus } from '../../../algebra/values.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const corrections = rowsOf('psc');

/**
 * Post summary correction net revenue: duties, taxes and fees after corrections less before, by date of the
 * correction. Above zero is more revenue.
 *
 * @nulls Never null; zero without a correction.
 */
export const pscNetRevenue = measure({
  id: 'entry/psc-net-revenue',
  title: 'Post summary correction net revenue',
  aliases: ['PSC revenue', 'net change of corrections'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(new_total - old_total), by psc_date',
  source: 'cbp-psc-test',
  inputs: {
    change: corrections.sum(minus(corrections.number('new_total'), corrections.number('old_total'))),
  },
  compute: ({ change }) => dollars(change),
});
