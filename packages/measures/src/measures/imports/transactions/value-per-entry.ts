import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Entered value over the entry summaries that declare it (also: average entry value), by date of entry. An entry with
 * several lines counts once; in a split by product it counts for each product that it has. Cancelled entries do not
 * count.
 *
 * @nulls Null without an entry.
 */
export const valuePerEntry = measure({
  id: 'imports/value-per-entry',
  title: 'Average value per entry summary',
  aliases: ['average entry value', 'mean value of entries'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) / distinct(entry_no)',
  source: 'cbp-monthly-update',
  inputs: { value: standingLines.sum('entered_value'), entries: standingLines.distinct('entry_no') },
  compute: ({ value, entries }) => dollarsPer(value, entries),
});
