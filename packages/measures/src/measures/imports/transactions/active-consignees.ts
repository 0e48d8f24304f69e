import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Distinct ultimate consignees named on entry summaries in the period, by date of entry. Counts of months or ports do
 * not add. Entries that name none and cancelled entries do not count. FY2004: 754,000.
 *
 * @nulls Never null; zero when no entry names one.
 */
export const activeConsignees = measure({
  id: 'imports/active-consignees',
  title: 'Active consignees',
  aliases: ['ultimate consignees'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(consignee)',
  source: 'cbp-par-2004',
  inputs: { consignees: standingEntries.distinct('consignee') },
  compute: ({ consignees }) => consignees,
});
