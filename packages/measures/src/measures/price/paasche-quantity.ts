import { measure } from '../../algebra/measure.ts';
import { paascheQuantity as paascheQuantityIndex } from '../../formulas/price/paasche-quantity.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Paasche quantity index: change in volume valued at current prices over imports for consumption, an item
 * being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const paascheQuantity = measure({
  id: 'price/paasche-quantity',
  title: 'Paasche import quantity index',
  aliases: ['current-weighted volume index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p1 * q1) / sum(p1 * q0)',
  source: 'xmpi-manual-2009',
  inputs: { items: importItems },
  compute: ({ items }) => paascheQuantityIndex(pricedItems(items)),
});
