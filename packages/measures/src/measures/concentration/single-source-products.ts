import { measure } from '../../algebra/measure.ts';
import { suppliersOfProducts } from './vectors/suppliers-of-products.ts';
import { productOriginValues } from './vectors/values-by.ts';

/**
 * Single-source products: how many products (HTS10) have one country of origin with 95 percent of their
 * value or more.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const singleSourceProducts = measure({
  id: 'concentration/single-source-products',
  title: 'Products with a single source, general imports',
  aliases: ['sole-source products', 'single supplier'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(p where max(v_pc) / V_p >= 0.95), over HTS10',
  source: 'definition',
  inputs: { pairs: productOriginValues },
  compute: ({ pairs }) =>
    pairs.length === 0 ? null : suppliersOfProducts(pairs).filter((each) => each.largestShare >= 0.95).length,
});
