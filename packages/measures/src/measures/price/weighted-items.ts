import type { Group } from '../../algebra/aggregate.ts';
import type { LoweItem } from '../../formulas/price/lowe.ts';
import { TupleMap, type Tuple } from '../../question/tuple-map.ts';
import { pricedItem, type ItemFlows } from './priced-items.ts';

/**
 * The items that have a price in both periods, with their quantity in a third period; an item without a
 * reported quantity there has the weight zero.
 */
export function weightedItems(
  items: readonly ItemFlows[],
  weights: readonly Group<'quantity'>[],
): readonly LoweItem[] {
  const quantities = new TupleMap<Tuple, number>();
  for (const { key, quantity } of weights) quantities.set(key, quantity ?? 0);
  return items.flatMap((item) => {
    const priced = pricedItem(item);
    return priced === null ? [] : [{ ...priced, weightQuantity: quantities.get(item.key) ?? 0 }];
  });
}
