import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Reconciliation-flagged share: entry summaries flagged so that value, 9802, classification or preference may be
 * settled later, over all.
 *
 * @nulls Null when there is no entry summary.
 */
export const reconFlaggedShare = measure({
  id: 'entry/recon-flagged-share',
  title: 'Reconciliation-flagged share',
  aliases: ['recon flag', 'flagged for reconciliation'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(entry where recon_flag) / count(entry)',
  source: 'cbp-reconciliation-test',
  inputs: {
    flagged: standingEntries.count().where(standingEntries.is('recon_flag')),
    entries: standingEntries.count(),
  },
  compute: ({ flagged, entries }) => ratioOrNull(flagged, entries),
});
