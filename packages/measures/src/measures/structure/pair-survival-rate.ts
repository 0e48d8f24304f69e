import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { importPairs, pairsInTwoPeriods } from './vectors/pairs-in-two-periods.ts';

/**
 * Pair survival rate: product-origin pairs with imports in the base period and now, over those with
 * imports in the base period.
 *
 * @nulls Null when nothing was imported in the base period.
 */
export const pairSurvivalRate = measure({
  id: 'structure/pair-survival-rate',
  title: 'Survival rate of product-origin pairs',
  aliases: ['trade survival', 'relationship survival'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(pairs in both periods) / count(pairs in the base period), pairs of HTS10 and country',
  source: 'besedes-prusa-2006',
  inputs: { pairs: importPairs },
  compute: ({ pairs }) => {
    const traded = pairsInTwoPeriods(pairs).filter(({ base }) => base !== null && base > 0);
    return ratioOrNull(traded.filter(({ current }) => current !== null && current > 0).length, traded.length);
  },
});
