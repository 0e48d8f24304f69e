import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Paperless summary share: entry summaries accepted with no document asked for, over all.
 *
 * @nulls Null when there is no entry summary.
 */
export const paperlessSummaryShare = measure({
  id: 'entry/paperless-summary-share',
  title: 'Paperless summary share',
  aliases: ['document-free summaries'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(entry where not docs_required) / count(entry)',
  source: 'cfr-19-143',
  inputs: {
    paperless: standingEntries.count().where(not(standingEntries.is('docs_required'))),
    entries: standingEntries.count(),
  },
  compute: ({ paperless, entries }) => ratioOrNull(paperless, entries),
});
