import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Remote location filing share: entries filed from another place than the port where the goods arrive (RLF), over
 * all entry summaries.
 *
 * @nulls Null when there is no entry summary.
 */
export const remoteFilingShare = measure({
  id: 'entry/remote-filing-share',
  title: 'Remote location filing share',
  aliases: ['RLF share', 'remote filing'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(entry where remote_filing) / count(entry)',
  source: 'cfr-19-143',
  inputs: {
    flagged: standingEntries.count().where(standingEntries.is('remote_filing')),
    entries: standingEntries.count(),
  },
  compute: ({ flagged, entries }) => ratioOrNull(flagged, entries),
});
