import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Summary reject rate: entry summaries that were rejected at least once before they were accepted, over all.
 *
 * @nulls Null when there is no entry summary.
 */
export const summaryRejectRate = measure({
  id: 'entry/summary-reject-rate',
  title: 'Summary reject rate',
  aliases: ['rejection rate', 'entry rejects'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(entry where reject_count > 0) / count(entry)',
  source: 'cfr-19-141-64',
  inputs: {
    rejected: standingEntries.count().where(compare(standingEntries.number('reject_count'), '>', 0)),
    entries: standingEntries.count(),
  },
  compute: ({ rejected, entries }) => ratioOrNull(rejected, entries),
});
