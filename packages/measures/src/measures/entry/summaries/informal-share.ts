import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Informal entry share: entries of types 11, 12 and 13 (free and dutiable, quota, and by mail since 2026) over all
 * entry summaries.
 *
 * @nulls Null when there is no entry summary.
 */
export const informalShare = measure({
  id: 'entry/informal-share',
  title: 'Informal entry share',
  aliases: ['type 11 share', 'informal entries'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(entry where entry_type in (11, 12, 13)) / count(entry)',
  source: 'cfr-19-143',
  inputs: {
    informal: standingEntries.count().where(standingEntries.codeIn('entry_type', '11', '12', '13')),
    entries: standingEntries.count(),
  },
  compute: ({ informal, entries }) => ratioOrNull(informal, entries),
});
