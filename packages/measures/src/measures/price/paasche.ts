import { measure } from '../../algebra/measure.ts';
import { paasche as paascheIndex } from '../../formulas/price/paasche.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Paasche price index: price change of the current-period basket over imports for consumption, an item
 * being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const paasche = measure({
  id: 'price/paasche',
  title: 'Paasche import price index',
  aliases: ['current-weighted price index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p1 * q1) / sum(p0 * q1)',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => paascheIndex(pricedItems(items)),
});
