import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Export product share: exports of the products of the row over those of all products, whatever products
 * the report shows.
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const exportProductShare = measure({
  id: 'exports/export-product-share',
  title: 'Share of product in exports of all products',
  aliases: ['composition of exports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(export_value) / sum(export_value) over all products',
  source: 'definition',
  inputs: { part: exports.sum('export_value'), allProducts: exports.sum('export_value').wholeOf('product') },
  compute: ({ part, allProducts }) => ratioOrNull(part, allProducts),
});
