import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Seizure domestic value: domestic value of the goods seized, what they sell for in the United States at the place
 * of appraisement, by the date of seizure.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const seizureDomesticValue = measure({
  id: 'enforcement/seizure-domestic-value',
  title: 'Seizure domestic value',
  aliases: ['value of seized goods'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(domestic_value)',
  source: 'cbp-ipr-statistics',
  inputs: { value: rowsOf('seizure').sum('domestic_value') },
  compute: ({ value }) => dollars(value),
});
