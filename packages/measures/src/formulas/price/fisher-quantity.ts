import { finiteOrNull } from '../shared/finite-or-null.ts';
import { laspeyresQuantity } from './laspeyres-quantity.ts';
import type { MatchedItem } from './matched-item.ts';
import { paascheQuantity } from './paasche-quantity.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Fisher quantity index: change in volume, the value ratio over the Fisher price index.
 *
 * @formula sqrt(laspeyresQuantity * paascheQuantity)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null when either of the two is.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * fisherQuantity([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 2.4083189158
 * fisherQuantity([]); // => null
 */
export function fisherQuantity(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('fisherQuantity', items);
  const base = laspeyresQuantity(items);
  const current = paascheQuantity(items);
  return base === null || current === null ? null : finiteOrNull(Math.sqrt(base * current));
}
