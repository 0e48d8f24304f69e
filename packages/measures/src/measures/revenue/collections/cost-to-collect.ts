import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { collections } from './receipts.ts';

/**
 * Cost to collect: the cost of programmes for each hundred dollars collected in the same period. Two facts, each
 * added up before they meet; costs are those of the ledger, whatever the activity.
 *
 * @nulls Null when nothing was collected.
 */
export const costToCollect = measure({
  id: 'revenue/cost-to-collect',
  title: 'Cost to collect 100 dollars',
  aliases: ['cost of collection', 'collection efficiency'],
  unit: 'usd_per_100',
  direction: 'lower_is_better',
  formula: 'sum(cost) / sum(amount) x 100',
  source: 'cbp-par',
  inputs: { cost: rowsOf('cost_ledger').sum('cost'), collected: collections.sum('amount') },
  compute: ({ cost, collected }) => ratioOrNull(cost, ratioOrNull(collected, 100)),
});
