import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Formal consumption entries: free and dutiable entries of type 01, the core of the frame of compliance
 * measurement. Quota (02), antidumping (03) and the other formal types are not in it.
 *
 * @nulls Never null; zero without one.
 */
export const entriesConsumptionFormal = measure({
  id: 'entry/entries-consumption-formal',
  title: 'Formal consumption entries',
  aliases: ['type 01 entries', 'consumption entries'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry where entry_type = 01)',
  source: 'cfr-19-142-12',
  inputs: { entries: standingEntries.count().where(standingEntries.codeIn('entry_type', '01')) },
  compute: ({ entries }) => entries,
});
