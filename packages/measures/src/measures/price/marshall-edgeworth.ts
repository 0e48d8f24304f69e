import { measure } from '../../algebra/measure.ts';
import { marshallEdgeworth as marshallEdgeworthIndex } from '../../formulas/price/marshall-edgeworth.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Marshall-Edgeworth price index: basket index with the sum of the quantities of both periods over
 * imports for consumption, an item being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const marshallEdgeworth = measure({
  id: 'price/marshall-edgeworth',
  title: 'Marshall-Edgeworth import price index',
  aliases: [],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p1 * (q0 + q1)) / sum(p0 * (q0 + q1))',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => marshallEdgeworthIndex(pricedItems(items)),
});
