import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Bennet quantity effect (also: quantity indicator): the part of the change in the value of matched items
 * that is due to quantities. With the Bennet price effect it adds up to the change in value.
 *
 * @formula sum(0.5 * (basePrice + currentPrice) * (currentQuantity - baseQuantity))
 * @unit unit of price times quantity (money)
 * @nulls Null over no items.
 * @source indexnumr
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * bennetQuantityEffect([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 16.5
 * bennetQuantityEffect([]); // => null
 */
export function bennetQuantityEffect(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('bennetQuantityEffect', items);
  if (items.length === 0) return null;
  const effects = items.map(
    (item) => ((item.basePrice + item.currentPrice) / 2) * (item.currentQuantity - item.baseQuantity),
  );
  return finiteOrNull(compensatedSum(effects));
}
