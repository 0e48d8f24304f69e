import { measure } from '../../algebra/measure.ts';
import { topShare } from '../../formulas/concentration/top-share.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { productValues } from './vectors/values-by.ts';

/**
 * Top ten product share: value share of the ten largest statistical numbers (HTS10).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const top10ProductShare = measure({
  id: 'concentration/top10-product-share',
  title: 'Share of the ten largest products, general imports',
  aliases: ['CR10 of products'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(ten largest v) / V over HTS10',
  source: 'definition',
  inputs: { products: productValues },
  compute: ({ products }) => topShare(amountsOf(products), 10),
});
