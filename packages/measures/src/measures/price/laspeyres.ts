import { measure } from '../../algebra/measure.ts';
import { laspeyres as laspeyresIndex } from '../../formulas/price/laspeyres.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Laspeyres price index: price change of the base-period basket over imports for consumption, an item
 * being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const laspeyres = measure({
  id: 'price/laspeyres',
  title: 'Laspeyres import price index',
  aliases: ['base-weighted price index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p1 * q0) / sum(p0 * q0)',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => laspeyresIndex(pricedItems(items)),
});
