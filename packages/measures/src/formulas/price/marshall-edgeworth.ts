import { basketIndex } from './basket-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Marshall-Edgeworth price index: a basket index with the sum of the quantities of both periods.
 *
 * @formula sum(currentPrice * (baseQuantity + currentQuantity)) / sum(basePrice * (baseQuantity + currentQuantity))
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when every quantity is zero.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * marshallEdgeworth([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.13157895
 * marshallEdgeworth([]); // => null
 */
export function marshallEdgeworth(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('marshallEdgeworth', items);
  return basketIndex(
    items.map((item) => ({
      current: item.currentPrice * (item.baseQuantity + item.currentQuantity),
      base: item.basePrice * (item.baseQuantity + item.currentQuantity),
    })),
  );
}
