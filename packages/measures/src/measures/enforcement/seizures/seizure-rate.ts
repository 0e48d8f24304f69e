import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Seizure rate: seizures of the period per 100,000 entry summaries of the period (also: trade seizures per entry).
 * Each is counted on its own; a seizure need not be of one of these entries, and those of mail and express goods
 * are of none. Cancelled entries do not count.
 *
 * @nulls Null when there was no entry.
 */
export const seizureRate = measure({
  id: 'enforcement/seizure-rate',
  title: 'Seizure rate',
  aliases: ['seizures per 100,000 entries'],
  unit: 'per_100000',
  direction: 'neutral',
  formula: '100000 count(seizure) / count(entry)',
  source: 'definition',
  inputs: { seizures: rowsOf('seizure').count(), entries: standingEntries.count() },
  compute: ({ seizures: count, entries }) => ratioOrNull(count === null ? null : 100_000 * count, entries),
});
