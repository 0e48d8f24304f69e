import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Seizures: incidents in which goods were seized for a trade violation, by the date of seizure (seizure count).
 * One incident counts once, however many products and brands it has: official tables that count seizure lines give
 * about five times as many.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const seizures = measure({
  id: 'enforcement/seizures',
  title: 'Seizures',
  aliases: ['seizure incidents', 'trade seizures'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(seizure)',
  source: 'dhs-cbp-pia-036',
  inputs: { seizures: rowsOf('seizure').count() },
  compute: ({ seizures: count }) => count,
});
