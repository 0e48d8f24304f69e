import { measure } from '../../algebra/measure.ts';
import { growthDecomposition } from '../../formulas/structure/growth-decomposition.ts';
import { importPairs, pairsInTwoPeriods } from './vectors/pairs-in-two-periods.ts';

/**
 * Continuing contribution: growth of general imports over the base period that comes from product-origin
 * pairs traded in both periods (also: intensive contribution). With the entering and the exiting
 * contribution it adds to the whole growth.
 *
 * @nulls Null when nothing was imported in the base period.
 */
export const growthContinuing = measure({
  id: 'structure/growth-continuing',
  title: 'Contribution of continuing pairs to import growth',
  aliases: ['intensive margin of growth'],
  unit: 'percentage_points',
  direction: 'neutral',
  formula: 'sum(v1 - v0 of pairs in both periods) / V0',
  source: 'hummels-klenow-2005',
  inputs: { pairs: importPairs },
  compute: ({ pairs }) => growthDecomposition(pairsInTwoPeriods(pairs))?.continuing ?? null,
});
