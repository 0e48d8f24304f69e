import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Revenue per entry summary: estimated duties, taxes and fees, antidumping and countervailing duty included, over
 * entry summaries. By date of entry; entries that owe nothing count in the denominator, cancelled ones do not.
 *
 * @nulls Null when there is no entry summary.
 */
export const revenuePerEntry = measure({
  id: 'revenue/revenue-per-entry',
  title: 'Revenue per entry summary',
  aliases: ['duties, taxes and fees per entry'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(total_est) / count(entry)',
  source: 'cbp-monthly-update',
  inputs: { owed: standingEntries.sum('total_est'), entries: standingEntries.count() },
  compute: ({ owed, entries }) => dollarsPer(owed, entries),
});
