import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';
import { importItems, pricedItems } from './priced-items.ts';

/**
 * Matched value share: part of the current value that lies in items with a price in both periods; how far
 * any matched index can be relied on (also: coverage).
 *
 * @nulls Null when the value is not reported or zero.
 */
export const matchedValueShare = measure({
  id: 'price/matched-value-share',
  title: 'Matched item coverage of import prices',
  aliases: ['matched coverage', 'index coverage'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(v1 where the item has a price in both periods) / sum(v1)',
  source: 'xmpi-manual-2009',
  inputs: { items: importItems, value: imports.sum('consumption_value') },
  compute: ({ items, value }) =>
    ratioOrNull(sumOrNull(pricedItems(items).map((item) => item.currentPrice * item.currentQuantity)), value),
});
