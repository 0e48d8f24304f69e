import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { unctadDiversification as diversification } from '../../formulas/structure/unctad-diversification.ts';
import { pairsInTwoPeriods } from './vectors/pairs-in-two-periods.ts';

/**
 * Structural change: half the sum of the absolute changes of the product shares of general imports from
 * the base period (also: Lawrence index); 0 is the same structure, 1 nothing in common.
 *
 * @nulls Null when nothing was imported in one of the periods.
 */
export const structuralChange = measure({
  id: 'structure/structural-change',
  title: 'Structural change of imports over HS6',
  aliases: ['Lawrence index', 'turbulence of product shares'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(|v1_p / V1 - v0_p / V0|) / 2, p the subheading',
  source: 'lawrence-1984',
  inputs: { products: imports.matched(['hts6'], { value: imports.sum('general_value') }) },
  compute: ({ products }) =>
    diversification(pairsInTwoPeriods(products).map(({ base, current }) => ({ own: current, other: base }))),
});
