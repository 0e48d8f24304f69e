import { measure } from '../../algebra/measure.ts';
import { unctadDiversification as diversification } from '../../formulas/structure/unctad-diversification.ts';
import { joinedValues } from './vectors/joined-values.ts';
import { exportsBySubheading, exportsToAllPlaces } from './vectors/values-by-subheading.ts';

/**
 * UNCTAD diversification: half the sum of the gaps between the product shares of the exports of the cell
 * and those of all U.S. exports; 0 is the national structure.
 *
 * @nulls Null when nothing was exported.
 */
export const unctadDiversification = measure({
  id: 'structure/unctad-diversification',
  title: 'UNCTAD diversification index of exports over HS6',
  aliases: ['diversification index', 'export similarity'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(|x_p / X - w_p / W|) / 2, w over all countries, districts and ports',
  source: 'unctad-handbook',
  inputs: { own: exportsBySubheading, national: exportsToAllPlaces },
  compute: ({ own, national }) =>
    diversification(joinedValues(own, national).map(({ first, second }) => ({ own: first, other: second }))),
});
