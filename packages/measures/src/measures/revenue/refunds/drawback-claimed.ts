import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Drawback claimed: the amount of drawback asked for on claims filed in the period.
 *
 * @nulls Never null; zero without a claim.
 */
export const drawbackClaimed = measure({
  id: 'revenue/drawback-claimed',
  title: 'Drawback claimed',
  aliases: ['drawback claims', 'duty drawback'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(claimed_amount)',
  source: 'gao-20-182',
  inputs: { claimed: rowsOf('drawback_claim').sum('claimed_amount') },
  compute: ({ claimed }) => dollars(claimed),
});
