import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Origin HHI: sum of the squared shares of the countries of origin (also: Herfindahl-Hirschman index of
 * suppliers).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const hhiOrigins = measure({
  id: 'concentration/hhi-origins',
  title: 'HHI of origins, general imports',
  aliases: ['HHI', 'Herfindahl-Hirschman index', 'supplier concentration'],
  unit: 'hhi_points',
  direction: 'lower_is_better',
  formula: '10,000 * sum((v / V)^2) over countries of origin',
  source: 'doj-hhi',
  inputs: { origins: originValues },
  compute: ({ origins }) => herfindahlHirschman(amountsOf(origins)),
});
