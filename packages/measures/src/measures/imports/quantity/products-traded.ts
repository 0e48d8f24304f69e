import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { countedOrNull } from '../../../formulas/basics/counted-or-null.ts';

/**
 * Products traded: distinct statistical numbers (HTS10) with general imports value (also: product count,
 * variety).
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const productsTraded = measure({
  id: 'imports/products-traded',
  title: 'Products imported',
  aliases: ['product count', 'number of tariff lines', 'variety'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(hts10) where general_value > 0',
  source: 'wits-metadata',
  inputs: {
    products: imports.distinct('hts10').where(imports.compare('general_value', '>', 0)),
    value: imports.sum('general_value'),
  },
  compute: ({ products, value }) => countedOrNull(products, value),
});
