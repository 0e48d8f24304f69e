import { measure } from '../../algebra/measure.ts';
import { hummelsKlenowExtensive } from '../../formulas/structure/hummels-klenow-extensive.ts';
import { joinedValues } from './vectors/joined-values.ts';
import { importsBySubheading, importsOfAllPlaces } from './vectors/values-by-subheading.ts';

/**
 * Extensive margin: U.S. imports, from anywhere, of the subheadings that the cell supplies, over all U.S.
 * imports; how broad the supply is. Times the intensive margin it is the share of the cell in imports.
 *
 * @nulls Null when the United States imported nothing. Zero when the cell supplies nothing.
 */
export const hkExtensiveMargin = measure({
  id: 'structure/hk-extensive-margin',
  title: 'Extensive margin of suppliers over HS6 (Hummels-Klenow)',
  aliases: ['extensive margin', 'Hummels-Klenow'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(w_p where m_p > 0) / sum(w_p), w over all countries, districts and ports',
  source: 'hummels-klenow-2005',
  inputs: { own: importsBySubheading, national: importsOfAllPlaces },
  compute: ({ own, national }) =>
    hummelsKlenowExtensive(
      joinedValues(own, national).map(({ first, second }) => ({ country: first, world: second })),
    ),
});
