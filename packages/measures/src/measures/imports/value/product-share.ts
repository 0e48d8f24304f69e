import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Product share: general imports of the products of the row over those of all products, whatever products
 * the report shows (also: commodity composition).
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const productShare = measure({
  id: 'imports/product-share',
  title: 'Share of product in general imports of all products',
  aliases: ['commodity share', 'composition of imports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(general_value) / sum(general_value) over all products',
  source: 'definition',
  inputs: {
    part: imports.sum('general_value'),
    allProducts: imports.sum('general_value').wholeOf('product'),
  },
  compute: ({ part, allProducts }) => ratioOrNull(part, allProducts),
});
