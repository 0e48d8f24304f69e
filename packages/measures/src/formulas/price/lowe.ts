import { requireAmounts } from '../../errors/require-amounts.ts';
import { requirePositive } from '../../errors/require-positive.ts';
import { basketIndex } from './basket-index.ts';

/** A matched item with the quantity of the period that the weights come from. */
export interface LoweItem {
  readonly basePrice: number;
  readonly currentPrice: number;
  readonly weightQuantity: number;
}

/**
 * Lowe price index (also: modified Laspeyres): price change from the base to the current period of a basket
 * of an earlier, third period. With the basket of the base period it is Laspeyres.
 *
 * @formula sum(currentPrice * weightQuantity) / sum(basePrice * weightQuantity)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null over no items, or when every weight quantity is zero.
 * @source ppi-manual-2004
 * @throws MeasureInputError - a price is not above zero, a quantity is negative, an input is not finite
 * @example
 * lowe([{ basePrice: 1, currentPrice: 2, weightQuantity: 3 }, { basePrice: 1, currentPrice: 1, weightQuantity: 1 }]); // => 1.75
 * lowe([]); // => null
 */
export function lowe(items: readonly LoweItem[]): number | null {
  for (const { basePrice, currentPrice, weightQuantity } of items) {
    requirePositive('lowe', { basePrice, currentPrice });
    requireAmounts('lowe', { weightQuantity });
  }
  return basketIndex(
    items.map((item) => ({
      current: item.currentPrice * item.weightQuantity,
      base: item.basePrice * item.weightQuantity,
    })),
  );
}
