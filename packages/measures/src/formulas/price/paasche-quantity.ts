import { basketIndex } from './basket-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Paasche quantity index: change in volume of matched items, valued at current prices.
 *
 * @formula sum(currentPrice * currentQuantity) / sum(currentPrice * baseQuantity)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when every base quantity is zero.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * paascheQuantity([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 2.0714285714
 * paascheQuantity([]); // => null
 */
export function paascheQuantity(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('paascheQuantity', items);
  return basketIndex(
    items.map((item) => ({
      current: item.currentPrice * item.currentQuantity,
      base: item.currentPrice * item.baseQuantity,
    })),
  );
}
