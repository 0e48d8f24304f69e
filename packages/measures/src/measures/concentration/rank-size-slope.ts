import { measure } from '../../algebra/measure.ts';
import { rankSizeSlope as slopeOfSizes } from '../../formulas/concentration/rank-size-slope.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Rank-size slope: least-squares slope of log value on log rank of the countries of origin (also: Zipf
 * slope); -1 is the law of Zipf.
 *
 * @nulls Null with fewer than two origins.
 */
export const rankSizeSlope = measure({
  id: 'concentration/rank-size-slope',
  title: 'Rank-size slope of origins, general imports',
  aliases: ['Zipf slope', 'power law'],
  unit: 'slope',
  direction: 'neutral',
  formula: 'ols(ln(v_i) on ln(i)) over countries of origin',
  source: 'definition',
  inputs: { origins: originValues },
  compute: ({ origins }) => slopeOfSizes(amountsOf(origins)),
});
