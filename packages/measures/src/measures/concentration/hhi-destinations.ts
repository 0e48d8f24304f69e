import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { destinationValues } from './vectors/values-by.ts';

/**
 * Destination HHI: sum of the squared shares of the countries of destination (also: market
 * concentration).
 *
 * @nulls Null when nothing was exported, or when no value carries the code.
 */
export const hhiDestinations = measure({
  id: 'concentration/hhi-destinations',
  title: 'HHI of destinations, exports',
  aliases: ['export market concentration'],
  unit: 'hhi_points',
  direction: 'neutral',
  formula: '10,000 * sum((v / V)^2) over countries of destination',
  source: 'doj-hhi',
  inputs: { destinations: destinationValues },
  compute: ({ destinations }) => herfindahlHirschman(amountsOf(destinations)),
});
