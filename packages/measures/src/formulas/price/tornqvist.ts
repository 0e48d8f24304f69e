import { sharesOf } from '../shared/shares-of.ts';
import { geometricIndex } from './geometric-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Tornqvist price index: geometric mean of the price relatives, each weighted by the mean of its value
 * shares in the two periods (also: Törnqvist, Törnqvist-Theil); superlative.
 *
 * @formula exp(sum(0.5 * (baseShare + currentShare) * ln(currentPrice / basePrice)))
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when the items have no value in one of the periods.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * tornqvist([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.1764848631
 * tornqvist([]); // => null
 */
export function tornqvist(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('tornqvist', items);
  const base = sharesOf(items.map((item) => item.basePrice * item.baseQuantity));
  const current = sharesOf(items.map((item) => item.currentPrice * item.currentQuantity));
  if (base === null || current === null) return null;
  return geometricIndex(
    items,
    base.map((share, at) => (share + (current[at] ?? 0)) / 2),
  );
}
