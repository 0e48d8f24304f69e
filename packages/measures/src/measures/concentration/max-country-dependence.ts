import { measure } from '../../algebra/measure.ts';
import { weightedMean } from '../../formulas/basics/weighted-mean.ts';
import { suppliersOfProducts } from './vectors/suppliers-of-products.ts';
import { productOriginValues } from './vectors/values-by.ts';

/**
 * Maximum country dependence: share of the largest country of origin of each product (HTS10), weighted by
 * the value of the product.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const maxCountryDependence = measure({
  id: 'concentration/max-country-dependence',
  title: 'Dependence on the largest origin of each product, general imports',
  aliases: ['supply chain dependence', 'largest supplier per product'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(V_p * max(v_pc) / V_p) / sum(V_p), over HTS10',
  source: 'definition',
  inputs: { pairs: productOriginValues },
  compute: ({ pairs }) =>
    weightedMean(
      suppliersOfProducts(pairs).map((each) => ({ value: each.largestShare, weight: each.value })),
    ),
});
