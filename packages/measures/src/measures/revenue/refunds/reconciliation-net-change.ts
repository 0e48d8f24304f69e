import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { minus } from '../../../algebra/values.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const entries = rowsOf('reconciliation');

/**
 * Reconciliation net revenue change: duties, taxes and fees declared on reconciliation entries filed in the
 * period, less what was declared before. Above zero is more revenue.
 *
 * @nulls Never null; zero without a reconciliation.
 */
export const reconciliationNetChange = measure({
  id: 'revenue/reconciliation-net-change',
  title: 'Reconciliation net revenue change',
  aliases: ['reconciliation adjustment'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(recon_total - original_total)',
  source: 'usc-19-1484',
  inputs: { change: entries.sum(minus(entries.number('recon_total'), entries.number('original_total'))) },
  compute: ({ change }) => dollars(change),
});
