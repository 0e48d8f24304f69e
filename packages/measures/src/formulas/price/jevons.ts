import { geometricIndex } from './geometric-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Jevons elementary price index: unweighted geometric mean of the price relatives of matched items.
 *
 * @formula exp(mean(ln(currentPrice / basePrice)))
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * jevons([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.4142135624
 * jevons([]); // => null
 */
export function jevons(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('jevons', items);
  if (items.length === 0) return null;
  return geometricIndex(
    items,
    items.map(() => 1 / items.length),
  );
}
