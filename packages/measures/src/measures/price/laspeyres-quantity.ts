import { measure } from '../../algebra/measure.ts';
import { laspeyresQuantity as laspeyresQuantityIndex } from '../../formulas/price/laspeyres-quantity.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Laspeyres quantity index: change in volume valued at base prices over imports for consumption, an item
 * being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const laspeyresQuantity = measure({
  id: 'price/laspeyres-quantity',
  title: 'Laspeyres import quantity index',
  aliases: ['base-weighted volume index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p0 * q1) / sum(p0 * q0)',
  source: 'xmpi-manual-2009',
  inputs: { items: importItems },
  compute: ({ items }) => laspeyresQuantityIndex(pricedItems(items)),
});
