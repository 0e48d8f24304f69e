import { basketIndex } from './basket-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Paasche price index: what the current basket of matched items costs, over what it would have cost in the base period.
 *
 * @formula sum(currentPrice * currentQuantity) / sum(basePrice * currentQuantity)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when every current quantity is zero.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * paasche([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.0357142857
 * paasche([]); // => null
 */
export function paasche(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('paasche', items);
  return basketIndex(
    items.map((item) => ({
      current: item.currentPrice * item.currentQuantity,
      base: item.basePrice * item.currentQuantity,
    })),
  );
}
