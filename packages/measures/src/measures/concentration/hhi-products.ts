import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { productValues } from './vectors/values-by.ts';

/**
 * Product HHI: sum of the squared shares of the statistical numbers (HTS10).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const hhiProducts = measure({
  id: 'concentration/hhi-products',
  title: 'HHI of products, general imports',
  aliases: ['product concentration'],
  unit: 'hhi_points',
  direction: 'neutral',
  formula: '10,000 * sum((v / V)^2) over HTS10',
  source: 'doj-hhi',
  inputs: { products: productValues },
  compute: ({ products }) => herfindahlHirschman(amountsOf(products)),
});
