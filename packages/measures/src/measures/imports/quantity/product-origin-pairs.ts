import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { countedOrNull } from '../../../formulas/basics/counted-or-null.ts';

/**
 * Product-origin pairs: distinct pairs of statistical number and country of origin with general imports
 * value, the filled cells of the import matrix.
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const productOriginPairs = measure({
  id: 'imports/product-origin-pairs',
  title: 'Product and origin pairs',
  aliases: ['varieties', 'Armington varieties'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(hts10, country) where general_value > 0',
  source: 'wits-metadata',
  inputs: {
    pairs: imports.distinct('hts10', 'country').where(imports.compare('general_value', '>', 0)),
    value: imports.sum('general_value'),
  },
  compute: ({ pairs, value }) => countedOrNull(pairs, value),
});
