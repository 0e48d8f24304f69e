import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { lowe as loweIndex } from '../../formulas/price/lowe.ts';
import { importItems } from './priced-items.ts';
import { weightedItems } from './weighted-items.ts';

/**
 * Lowe price index: price change from the base to the current period of the basket of an earlier period,
 * here the quantities of a year before the base (also: modified Laspeyres, the form of the BLS import
 * indexes).
 *
 * @nulls Null when no item has a value and a quantity in both periods, or none of those was traded in
 *   the weight period.
 */
export const lowe = measure({
  id: 'price/lowe',
  title: 'Lowe import price index',
  aliases: ['modified Laspeyres'],
  unit: 'index',
  direction: 'neutral',
  formula: 'sum(p1 * qb) / sum(p0 * qb), b = twelve months before the base',
  source: 'xmpi-manual-2009',
  inputs: {
    items: importItems,
    weights: imports
      .groups(['hts10', 'country'], { quantity: imports.quantity('consumption_quantity_1', 'unit_1') })
      .atBase()
      .earlier(12),
  },
  compute: ({ items, weights }) => loweIndex(weightedItems(items, weights)),
});
