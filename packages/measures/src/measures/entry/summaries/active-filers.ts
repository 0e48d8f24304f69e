import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Active filers: distinct filers with an entry summary in the period (also: active brokers; an importer may file
 * for itself). Not additive over months and ports.
 *
 * @nulls Never null; zero without an entry summary.
 */
export const activeFilers = measure({
  id: 'entry/active-filers',
  title: 'Active filers',
  aliases: ['active brokers', 'number of filers'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(filer)',
  source: 'dhs-cbp-pia-036',
  inputs: { filers: standingEntries.distinct('filer') },
  compute: ({ filers }) => filers,
});
