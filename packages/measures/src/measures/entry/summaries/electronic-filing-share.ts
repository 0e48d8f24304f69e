import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Electronic summary share: entry summaries filed through the Automated Broker Interface (ABI), over all.
 *
 * @nulls Null when there is no entry summary.
 */
export const electronicFilingShare = measure({
  id: 'entry/electronic-filing-share',
  title: 'Electronic summary share',
  aliases: ['ABI share', 'electronic filing'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(entry where electronic) / count(entry)',
  source: 'cfr-19-143',
  inputs: {
    flagged: standingEntries.count().where(standingEntries.is('electronic')),
    entries: standingEntries.count(),
  },
  compute: ({ flagged, entries }) => ratioOrNull(flagged, entries),
});
