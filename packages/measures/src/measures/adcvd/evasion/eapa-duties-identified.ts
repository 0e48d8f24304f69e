import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * EAPA duties identified: antidumping and countervailing duty that evasion investigations determined in the period
 * found to be owed. To October 2020: over 600 million dollars.
 *
 * @nulls Never null; zero when none was determined.
 */
export const eapaDutiesIdentified = measure({
  id: 'adcvd/eapa-duties-identified',
  title: 'EAPA duties identified',
  aliases: ['evaded duties'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(duty_identified) by determined',
  source: 'cbp-eapa',
  inputs: { owed: rowsOf('eapa_case').on('determined').sum('duty_identified') },
  compute: ({ owed }) => dollars(owed),
});
