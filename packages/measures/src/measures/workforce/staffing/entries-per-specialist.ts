import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';
import { specialistMonths, specialistsReported } from './specialists.ts';

/**
 * Entry summaries of the period that are not cancelled, over the import specialists on board on the average of its
 * months: a flow over a stock, which grows with the length of the period. Months that report no position are not
 * in the average.
 *
 * @nulls Null when no month reports import specialists on board.
 */
export const entriesPerSpecialist = measure({
  id: 'workforce/entries-per-specialist',
  title: 'Entry summaries per import specialist',
  aliases: ['workload per import specialist'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'count(entry) / average import specialists on board',
  source: 'gao-07-529',
  inputs: { entries: standingEntries.count(), specialistMonths, specialistsReported },
  compute: ({ entries, specialistMonths: onboard, specialistsReported: months }) =>
    ratioOrNull(entries, ratioOrNull(onboard, months)),
});
