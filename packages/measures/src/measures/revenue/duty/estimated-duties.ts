import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Estimated duties: the duty that entry summaries declare before liquidation, that of chapter 99 included,
 * antidumping and countervailing duty apart. By date of entry, the current version of each summary, cancelled
 * entries left out.
 *
 * @nulls Never null; zero without an entry summary.
 */
export const estimatedDuties = measure({
  id: 'revenue/estimated-duties',
  title: 'Estimated duties',
  aliases: ['duties declared', 'estimated duty', 'duty to be collected'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(duty_est) of entries not cancelled',
  source: 'cbp-monthly-update',
  inputs: { duty: standingEntries.sum('duty_est') },
  compute: ({ duty }) => dollars(duty),
});
