import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { countedOrNull } from '../../formulas/basics/counted-or-null.ts';

/**
 * Product-destination pairs: distinct pairs of Schedule B number and country of destination with export
 * value.
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const productDestinationPairs = measure({
  id: 'exports/product-destination-pairs',
  title: 'Product and destination pairs',
  aliases: ['export varieties'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(hts10, country) where export_value > 0',
  source: 'wits-metadata',
  inputs: {
    pairs: exports.distinct('hts10', 'country').where(exports.compare('export_value', '>', 0)),
    value: exports.sum('export_value'),
  },
  compute: ({ pairs, value }) => countedOrNull(pairs, value),
});
