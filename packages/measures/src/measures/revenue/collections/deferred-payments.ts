import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { collections } from './receipts.ts';

/**
 * Deferred payments: the part of receipts whose payment was postponed under an emergency deferral, by the date on
 * which it was posted at last.
 *
 * @nulls Never null; zero without a receipt.
 */
export const deferredPayments = measure({
  id: 'revenue/deferred-payments',
  title: 'Deferred payments',
  aliases: ['duty deferral', 'postponed duty'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(deferred_amount)',
  source: 'cbp-trade-statistics',
  inputs: { deferred: collections.sum('deferred_amount') },
  compute: ({ deferred }) => dollars(deferred),
});
