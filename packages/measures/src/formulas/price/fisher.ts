import { finiteOrNull } from '../shared/finite-or-null.ts';
import { laspeyres } from './laspeyres.ts';
import type { MatchedItem } from './matched-item.ts';
import { paasche } from './paasche.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Fisher price index: geometric mean of Laspeyres and Paasche (also: ideal index); superlative.
 *
 * @formula sqrt(laspeyres * paasche)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null when either of the two is.
 * @source ppi-manual-2004, balk-2008, gpindex
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * fisher([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 1.2041594579
 * fisher([]); // => null
 */
export function fisher(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('fisher', items);
  const base = laspeyres(items);
  const current = paasche(items);
  return base === null || current === null ? null : finiteOrNull(Math.sqrt(base * current));
}
