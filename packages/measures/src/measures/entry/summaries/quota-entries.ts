import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Quota entries: consumption entries of goods under quota or visa (types 02 and 07). Informal quota entries and
 * quota withdrawals from warehouse are of other types and not counted.
 *
 * @nulls Never null; zero without one.
 */
export const quotaEntries = measure({
  id: 'entry/quota-entries',
  title: 'Quota entries',
  aliases: ['type 02 entries', 'quota and visa'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry where entry_type in (02, 07))',
  source: 'cfr-19-132',
  inputs: { entries: standingEntries.count().where(standingEntries.codeIn('entry_type', '02', '07')) },
  compute: ({ entries }) => entries,
});
