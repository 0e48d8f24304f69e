import { measure } from '../../algebra/measure.ts';
import { fisher as fisherIndex } from '../../formulas/price/fisher.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Fisher price index: geometric mean of Laspeyres and Paasche over imports for consumption, an item being
 * a statistical number (HTS10) from one country.
 *
 * @nulls Null when no item has a value and a quantity in both periods, so that no price can be
 *   compared.
 */
export const fisher = measure({
  id: 'price/fisher',
  title: 'Fisher import price index',
  aliases: ['ideal index', 'superlative index', 'import price index'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sqrt(laspeyres * paasche)',
  source: 'ppi-manual-2004',
  inputs: { items: importItems },
  compute: ({ items }) => fisherIndex(pricedItems(items)),
});
