import { sharesOf } from '../shared/shares-of.ts';
import { geometricIndex } from './geometric-index.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Geometric Laspeyres price index: geometric mean of the price relatives with base-period value shares.
 *
 * @formula exp(sum(baseShare * ln(currentPrice / basePrice)))
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when the items have no value in the base period.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * geometricLaspeyres([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.3195079108
 * geometricLaspeyres([]); // => null
 */
export function geometricLaspeyres(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('geometricLaspeyres', items);
  const shares = sharesOf(items.map((item) => item.basePrice * item.baseQuantity));
  return shares === null ? null : geometricIndex(items, shares);
}
