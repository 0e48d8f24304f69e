import { measure } from '../../algebra/measure.ts';
import { growthDecomposition } from '../../formulas/structure/growth-decomposition.ts';
import { importPairs, pairsInTwoPeriods } from './vectors/pairs-in-two-periods.ts';

/**
 * Entering contribution: growth of general imports over the base period that comes from product-origin
 * pairs which were not traded then (also: extensive contribution).
 *
 * @nulls Null when nothing was imported in the base period.
 */
export const growthEntering = measure({
  id: 'structure/growth-entering',
  title: 'Contribution of entering pairs to import growth',
  aliases: ['extensive margin of growth'],
  unit: 'percentage_points',
  direction: 'neutral',
  formula: 'sum(v1 of pairs new since the base period) / V0',
  source: 'hummels-klenow-2005',
  inputs: { pairs: importPairs },
  compute: ({ pairs }) => growthDecomposition(pairsInTwoPeriods(pairs))?.entering ?? null,
});
