import { measure } from '../../algebra/measure.ts';
import { krugman } from '../../formulas/structure/krugman.ts';
import { joinedValues } from './vectors/joined-values.ts';
import { importsBySubheading, importsOfAllPlaces } from './vectors/values-by-subheading.ts';

/**
 * Krugman dissimilarity: sum of the gaps between the product shares of the imports of the cell (of a
 * district, a port, a country) and those of all U.S. imports; 0 is the national structure, 2 nothing in
 * common (also: Krugman specialisation index).
 *
 * @nulls Null when nothing was imported.
 */
export const krugmanSpecialisation = measure({
  id: 'structure/krugman-specialisation',
  title: 'Krugman dissimilarity of imports over HS6',
  aliases: ['Krugman index', 'specialisation', 'dissimilarity'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(|m_p / M - w_p / W|), w over all countries, districts and ports',
  source: 'krugman-1991',
  inputs: { own: importsBySubheading, national: importsOfAllPlaces },
  compute: ({ own, national }) =>
    krugman(joinedValues(own, national).map(({ first, second }) => ({ own: first, other: second }))),
});
