import { measure } from '../../algebra/measure.ts';
import { walsh as walshIndex } from '../../formulas/price/walsh.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Walsh price index: basket index with the geometric mean of the quantities of both periods over imports
 * for consumption, an item being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const walsh = measure({
  id: 'price/walsh',
  title: 'Walsh import price index',
  aliases: [],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p1 * sqrt(q0 * q1)) / sum(p0 * sqrt(q0 * q1))',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => walshIndex(pricedItems(items)),
});
