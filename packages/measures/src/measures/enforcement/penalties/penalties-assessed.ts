import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Penalties assessed: amount of the penalties for which notice was given in the period, before mitigation. FY2014:
 * over 61 million dollars for evasion of duty orders.
 *
 * @nulls Never null; zero when none was assessed.
 */
export const penaltiesAssessed = measure({
  id: 'enforcement/penalties-assessed',
  title: 'Penalties assessed',
  aliases: ['fines assessed', 'penalty amount'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(assessed) by notice_date',
  source: 'cbp-adcvd-report',
  inputs: { assessed: rowsOf('penalty_case').sum('assessed') },
  compute: ({ assessed }) => dollars(assessed),
});
