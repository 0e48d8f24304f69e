import { measure } from '../../algebra/measure.ts';
import { hummelsKlenowIntensive } from '../../formulas/structure/hummels-klenow-intensive.ts';
import { joinedValues } from './vectors/joined-values.ts';
import { importsBySubheading, importsOfAllPlaces } from './vectors/values-by-subheading.ts';

/**
 * Intensive margin: imports of the cell over U.S. imports, from anywhere, of the subheadings that it
 * supplies; how deep the supply is.
 *
 * @nulls Null when nothing was imported.
 */
export const hkIntensiveMargin = measure({
  id: 'structure/hk-intensive-margin',
  title: 'Intensive margin of suppliers over HS6 (Hummels-Klenow)',
  aliases: ['intensive margin', 'Hummels-Klenow'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(m_p) / sum(w_p where m_p > 0), w over all countries, districts and ports',
  source: 'hummels-klenow-2005',
  inputs: { own: importsBySubheading, national: importsOfAllPlaces },
  compute: ({ own, national }) =>
    hummelsKlenowIntensive(
      joinedValues(own, national).map(({ first, second }) => ({ country: first, world: second })),
    ),
});
