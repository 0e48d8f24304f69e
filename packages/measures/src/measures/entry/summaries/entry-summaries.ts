import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Entry summaries processed: the current version of each, by date of entry; a summary that was filed again after a
 * rejection or corrected later counts once, a cancelled one not at all.
 *
 * @nulls Never null; zero without an entry summary.
 */
export const entrySummaries = measure({
  id: 'entry/entry-summaries',
  title: 'Entry summaries processed',
  aliases: ['number of entries', 'entry count'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry), cancelled left out',
  source: 'cbp-monthly-update',
  inputs: { entries: standingEntries.count() },
  compute: ({ entries }) => entries,
});
