import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { MatchedItem } from './matched-item.ts';
import { requireMatchedItems } from './require-matched-items.ts';

/**
 * Bennet price effect (also: price indicator): the part of the change in the value of matched items that is
 * due to prices. With the Bennet quantity effect it adds up to the change in value.
 *
 * @formula sum(0.5 * (baseQuantity + currentQuantity) * (currentPrice - basePrice))
 * @unit unit of price times quantity (money)
 * @nulls Null over no items.
 * @source indexnumr
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * bennetPriceEffect([{ basePrice: 1, baseQuantity: 4, currentPrice: 2, currentQuantity: 1 }, { basePrice: 3, baseQuantity: 2, currentPrice: 3, currentQuantity: 9 }]); // => 2.5
 * bennetPriceEffect([]); // => null
 */
export function bennetPriceEffect(items: readonly MatchedItem[]): number | null {
  requireMatchedItems('bennetPriceEffect', items);
  if (items.length === 0) return null;
  const effects = items.map(
    (item) => ((item.baseQuantity + item.currentQuantity) / 2) * (item.currentPrice - item.basePrice),
  );
  return finiteOrNull(compensatedSum(effects));
}
