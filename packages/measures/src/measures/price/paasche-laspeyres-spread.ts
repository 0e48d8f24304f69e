import { measure } from '../../algebra/measure.ts';
import { paascheLaspeyresSpread as paascheLaspeyresSpreadIndex } from '../../formulas/price/paasche-laspeyres-spread.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Paasche-Laspeyres spread: log of Laspeyres over Paasche, a warning of substitution or of outliers in
 * the unit values.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const paascheLaspeyresSpread = measure({
  id: 'price/paasche-laspeyres-spread',
  title: 'Paasche-Laspeyres spread of import prices',
  aliases: ['PLS'],
  unit: 'log_points',
  direction: 'lower_is_better',
  formula: 'ln(laspeyres / paasche)',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => paascheLaspeyresSpreadIndex(pricedItems(items)),
});
