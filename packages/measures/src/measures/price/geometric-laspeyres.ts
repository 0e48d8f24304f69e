import { measure } from '../../algebra/measure.ts';
import { geometricLaspeyres as geometricLaspeyresIndex } from '../../formulas/price/geometric-laspeyres.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Geometric Laspeyres price index: geometric mean of the price relatives, weighted by base value shares
 * over imports for consumption, an item being a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const geometricLaspeyres = measure({
  id: 'price/geometric-laspeyres',
  title: 'Geometric Laspeyres import price index',
  aliases: ['Jevons with base weights'],
  unit: 'index',
  direction: 'neutral',
  formula: 'exp(sum(s0 * ln(p1 / p0)))',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => geometricLaspeyresIndex(pricedItems(items)),
});
