import { basketIndex } from './basket-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Walsh price index: a basket index with the geometric mean of the quantities of both periods; superlative.
 *
 * @formula sum(currentPrice * sqrt(baseQuantity * currentQuantity)) / sum(basePrice * sqrt(baseQuantity * currentQuantity))
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when no item has a quantity in both periods.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * walsh([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.1358
 * walsh([]); // => null
 */
export function walsh(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('walsh', items);
  return basketIndex(
    items.map((item) => ({
      current: item.currentPrice * Math.sqrt(item.baseQuantity) * Math.sqrt(item.currentQuantity),
      base: item.basePrice * Math.sqrt(item.baseQuantity) * Math.sqrt(item.currentQuantity),
    })),
  );
}
