import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { districtValues } from './vectors/values-by.ts';

/**
 * District HHI: sum of the squared shares of the customs districts of entry.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const districtHhi = measure({
  id: 'concentration/district-hhi',
  title: 'HHI of districts of entry, general imports',
  aliases: ['gateway concentration'],
  unit: 'hhi_points',
  direction: 'neutral',
  formula: '10,000 * sum((v / V)^2) over districts of entry',
  source: 'doj-hhi',
  inputs: { districts: districtValues },
  compute: ({ districts }) => herfindahlHirschman(amountsOf(districts)),
});
