import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * IPR seizure domestic value: what the infringing goods seized sell for in the United States as they are. FY2010:
 * 188.1 million dollars.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const iprDomesticValue = measure({
  id: 'ipr/ipr-domestic-value',
  title: 'IPR seizure domestic value',
  aliases: ['domestic value of counterfeits'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(domestic_value where ipr)',
  source: 'cbp-ipr-statistics',
  inputs: { value: infringingSeizures.sum('domestic_value') },
  compute: ({ value }) => dollars(value),
});
