import { allOf } from '../../../algebra/conditions.ts';
import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Origins per product: product-origin pairs over products, how many countries an imported product comes
 * from on average (also: supplier breadth).
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const pairsPerProduct = measure({
  id: 'imports/pairs-per-product',
  title: 'Origins per product',
  aliases: ['supplier breadth', 'average number of suppliers'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'distinct(hts10, country) / distinct(hts10), where general_value > 0',
  source: 'wits-metadata',
  inputs: {
    pairs: imports.distinct('hts10', 'country').where(imports.compare('general_value', '>', 0)),
    products: imports
      .distinct('hts10')
      .where(allOf(imports.compare('general_value', '>', 0), imports.codeStartsWith('country', ''))),
  },
  compute: ({ pairs, products }) => ratioOrNull(pairs, products),
});
