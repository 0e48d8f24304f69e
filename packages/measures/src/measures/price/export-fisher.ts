import { measure } from '../../algebra/measure.ts';
import { fisher as fisherPrices } from '../../formulas/price/fisher.ts';
import { exportItems, pricedItems } from './priced-items.ts';

/**
 * Fisher export price index: geometric mean of Laspeyres and Paasche over exports, an item being a
 * Schedule B number to one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const exportFisher = measure({
  id: 'price/export-fisher',
  title: 'Fisher export price index',
  aliases: ['export price index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sqrt(laspeyres * paasche) of exports',
  source: 'ppi-manual-2004',
  inputs: { items: exportItems },
  compute: ({ items }) => fisherPrices(pricedItems(items)),
});
