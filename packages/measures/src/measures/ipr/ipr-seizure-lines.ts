import { measure } from '../../algebra/measure.ts';
import { infringingLines } from './infringing-lines.ts';

/**
 * IPR seizure lines: combinations of product and brand in the shipments seized for infringement, the unit in which
 * the Office of Homeland Security Statistics counts. Not to be compared with a count of shipments.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const iprSeizureLines = measure({
  id: 'ipr/ipr-seizure-lines',
  title: 'IPR seizure lines',
  aliases: ['OHSS seizure lines', 'counterfeit lines'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(seizure line where ipr)',
  source: 'ohss-ipr-seizures',
  inputs: { lines: infringingLines.count() },
  compute: ({ lines }) => lines,
});
