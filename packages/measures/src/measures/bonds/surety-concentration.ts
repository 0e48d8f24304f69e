import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { bondsInForce } from './bonds-in-force.ts';

/**
 * Surety concentration: the Herfindahl-Hirschman index of bond amounts by surety, of bonds of all types in force
 * at the end of the period: 10,000 when one surety stands behind every bond. A bond with a co-surety counts for
 * its first surety.
 *
 * @nulls Null when no bond is in force.
 */
export const suretyConcentration = measure({
  id: 'bonds/surety-concentration',
  title: 'Concentration of bonds by surety (HHI)',
  aliases: ['HHI of sureties', 'surety HHI'],
  unit: 'hhi_points',
  direction: 'neutral',
  formula: '10000 x sum((amount of surety / amount)^2), bonds in force',
  source: 'doj-hhi',
  inputs: { sureties: bondsInForce.groups(['surety'], { face: bondsInForce.sum('amount') }) },
  compute: ({ sureties }) => herfindahlHirschman(sureties.map(({ face }) => face)),
});
