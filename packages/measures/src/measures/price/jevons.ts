import { measure } from '../../algebra/measure.ts';
import { jevons as jevonsIndex } from '../../formulas/price/jevons.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Jevons price index: unweighted geometric mean of the unit-value relatives over imports for consumption,
 * an item being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const jevons = measure({
  id: 'price/jevons',
  title: 'Jevons import price index',
  aliases: ['elementary index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'exp(mean(ln(p1 / p0)))',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => jevonsIndex(pricedItems(items)),
});
