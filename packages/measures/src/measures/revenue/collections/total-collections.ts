import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { collections } from './receipts.ts';

/**
 * Total collections: every trade receipt posted in the period, net of refunds posted as adjustments: duties, taxes
 * and fees, with the interest on them and what was paid on penalties, damages and disclosures.
 *
 * @nulls Never null; zero without a receipt.
 */
export const totalCollections = measure({
  id: 'revenue/total-collections',
  title: 'Total duties, taxes and fees collected',
  aliases: ['total revenue', 'collections', 'customs revenue'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount)',
  source: 'cbp-trade-statistics',
  inputs: { collected: collections.sum('amount') },
  compute: ({ collected }) => dollars(collected),
});
