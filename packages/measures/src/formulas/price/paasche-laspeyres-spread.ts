import { finiteOrNull } from '../shared/finite-or-null.ts';
import { laspeyres } from './laspeyres.ts';
import type { MatchedItem } from './matched-item.ts';
import { paasche } from './paasche.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Paasche-Laspeyres spread: logarithm of Laspeyres over Paasche, a warning of substitution or of outliers.
 *
 * @formula ln(laspeyres / paasche)
 * @unit log points; 0 when the two agree
 * @nulls Null when either index is.
 * @source ppi-manual-2004
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * paascheLaspeyresSpread([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 0.3013809168
 * paascheLaspeyresSpread([]); // => null
 */
export function paascheLaspeyresSpread(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('paascheLaspeyresSpread', items);
  const base = laspeyres(items);
  const current = paasche(items);
  return base === null || current === null ? null : finiteOrNull(Math.log(base / current));
}
