import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { dutyReceipts } from './receipts.ts';

/**
 * Duty collected: receipts of duty posted in the period, net of adjustments: ordinary and chapter 99 duty,
 * antidumping and countervailing duty (classes 364, 012 and 013), whether deposited, billed or tendered. Penalties
 * and liquidated damages may be posted under the class of duty and are not duty.
 *
 * @nulls Never null; zero without a receipt.
 */
export const dutyCollected = measure({
  id: 'revenue/duty-collected',
  title: 'Duty collected',
  aliases: ['duty receipts', 'customs duties collected'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount where class is of duty), penalties and damages left out',
  source: 'cbp-trade-statistics',
  inputs: { duty: dutyReceipts.sum('amount') },
  compute: ({ duty }) => dollars(duty),
});
