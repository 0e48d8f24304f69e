import { requireAmounts } from '../../errors/require-amounts.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import type { MatchedItem } from './matched-item.ts';

/**
 * Refuses items whose prices are not above zero or whose quantities are negative.
 *
 * @throws MeasureInputError - NOT_FINITE, NOT_POSITIVE, NEGATIVE, naming the field
 */
export function requireMatchedItems(formula: string, items: readonly MatchedItem[]): void {
  for (const { basePrice, currentPrice, baseQuantity, currentQuantity } of items) {
    requirePositive(formula, { basePrice, currentPrice });
    requireAmounts(formula, { baseQuantity, currentQuantity });
  }
}
