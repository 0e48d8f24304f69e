import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';
import { suppliersOfProducts } from './vectors/suppliers-of-products.ts';
import { productOriginValues } from './vectors/values-by.ts';

/**
 * Single-source share: value of the products (HTS10) of which one country of origin supplies 95 percent
 * or more, over all value.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const singleSourceShare = measure({
  id: 'concentration/single-source-share',
  title: 'Share of value in single-source products, general imports',
  aliases: ['sole-source share'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(V_p where max(v_pc) / V_p >= 0.95) / sum(V_p), over HTS10',
  source: 'definition',
  inputs: { pairs: productOriginValues },
  compute: ({ pairs }) => {
    const products = suppliersOfProducts(pairs);
    const single = products.filter((each) => each.largestShare >= 0.95);
    return ratioOrNull(
      sumOrNull(single.map((each) => each.value)),
      sumOrNull(products.map((each) => each.value)),
    );
  },
});
