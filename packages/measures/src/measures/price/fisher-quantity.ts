import { measure } from '../../algebra/measure.ts';
import { fisherQuantity as fisherQuantityIndex } from '../../formulas/price/fisher-quantity.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Fisher quantity index: change in volume, the value ratio of the matched items over their Fisher price
 * index over imports for consumption, an item being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const fisherQuantity = measure({
  id: 'price/fisher-quantity',
  title: 'Fisher import quantity index',
  aliases: ['import volume index', 'real imports index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sqrt(laspeyresQuantity * paascheQuantity)',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => fisherQuantityIndex(pricedItems(items)),
});
