import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const collections = rowsOf('collection');

/**
 * Penalties collected: money posted in the period from penalty cases, refunds set off, whenever the cases were
 * opened (penalty collections). By the date of posting, unlike the collection rate, which follows cases.
 *
 * @nulls Never null; zero when nothing was posted.
 */
export const penaltyCollected = measure({
  id: 'enforcement/penalty-collected',
  title: 'Penalties collected',
  aliases: ['fines collected'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where source = PENALTY) by posted',
  source: 'gao-02-655',
  inputs: { amount: collections.sum('amount').where(collections.codeIn('source', 'PENALTY')) },
  compute: ({ amount }) => dollars(amount),
});
