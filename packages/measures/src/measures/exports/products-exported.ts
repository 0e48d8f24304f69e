import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { countedOrNull } from '../../formulas/basics/counted-or-null.ts';

/**
 * Products exported: distinct Schedule B numbers with export value.
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const productsExported = measure({
  id: 'exports/products-exported',
  title: 'Products exported',
  aliases: ['export product count'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(hts10) where export_value > 0',
  source: 'wits-metadata',
  inputs: {
    products: exports.distinct('hts10').where(exports.compare('export_value', '>', 0)),
    value: exports.sum('export_value'),
  },
  compute: ({ products, value }) => countedOrNull(products, value),
});
