import { basketIndex } from './basket-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Laspeyres price index: what the base-period basket of matched items costs now, over what it cost then.
 *
 * Chained links of it drift: use a fixed base, or chain Fisher links.
 *
 * @formula sum(currentPrice * baseQuantity) / sum(basePrice * baseQuantity)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when every base quantity is zero.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * laspeyres([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.4
 * laspeyres([]); // => null
 */
export function laspeyres(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('laspeyres', items);
  return basketIndex(
    items.map((item) => ({
      current: item.currentPrice * item.baseQuantity,
      base: item.basePrice * item.baseQuantity,
    })),
  );
}
