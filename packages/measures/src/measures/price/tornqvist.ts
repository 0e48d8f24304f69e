import { measure } from '../../algebra/measure.ts';
import { tornqvist as tornqvistIndex } from '../../formulas/price/tornqvist.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Törnqvist price index: geometric mean of the price relatives, weighted by the mean of base and current
 * value shares over imports for consumption, an item being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const tornqvist = measure({
  id: 'price/tornqvist',
  title: 'Törnqvist import price index',
  aliases: ['Tornqvist', 'Törnqvist-Theil'],
  unit: 'index',
  direction: 'neutral',
  formula: 'exp(sum((s0 + s1) / 2 * ln(p1 / p0)))',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => tornqvistIndex(pricedItems(items)),
});
