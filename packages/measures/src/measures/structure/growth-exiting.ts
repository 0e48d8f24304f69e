import { measure } from '../../algebra/measure.ts';
import { growthDecomposition } from '../../formulas/structure/growth-decomposition.ts';
import { importPairs, pairsInTwoPeriods } from './vectors/pairs-in-two-periods.ts';

/**
 * Exiting contribution: loss of general imports over the base period from product-origin pairs which are
 * not traded any more; zero or below.
 *
 * @nulls Null when nothing was imported in the base period.
 */
export const growthExiting = measure({
  id: 'structure/growth-exiting',
  title: 'Contribution of exiting pairs to import growth',
  aliases: ['trade death'],
  unit: 'percentage_points',
  direction: 'neutral',
  formula: '-sum(v0 of pairs that disappeared) / V0',
  source: 'hummels-klenow-2005',
  inputs: { pairs: importPairs },
  compute: ({ pairs }) => growthDecomposition(pairsInTwoPeriods(pairs))?.exiting ?? null,
});
