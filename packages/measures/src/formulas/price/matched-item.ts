import { requireAmounts } from '../../errors/require-amounts.ts';
import { unitValue } from './unit-value.ts';

/**
 * One item that is traded in both periods, with its price (a unit value) and its quantity in each. An item
 * is one thing in one unit: HTS10 by origin by unit of quantity, or finer.
 */
export interface MatchedItem {
  /** Unit value in the base period, above zero. */
  readonly basePrice: number;
  /** Quantity in the base period, zero or more. */
  readonly baseQuantity: number;
  /** Unit value in the current period, above zero. */
  readonly currentPrice: number;
  /** Quantity in the current period, zero or more. */
  readonly currentQuantity: number;
}

/**
 * Matched item of two periods, from the values and quantities of one item (also: unit value pair).
 *
 * @formula basePrice = baseValue / baseQuantity, currentPrice = currentValue / currentQuantity
 * @unit prices in the unit of the values per unit of quantity
 * @nulls Null when the item is not matched: an input is null, or a value or quantity is zero in either
 *   period, so that one of its prices does not exist. Leave such items out of the index.
 * @source balk-2008
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * matchedItem({ baseValue: 10, baseQuantity: 5, currentValue: 12, currentQuantity: 4 }).currentPrice; // => 3
 * matchedItem({ baseValue: 10, baseQuantity: 5, currentValue: 12, currentQuantity: 0 }); // => null
 */
export function matchedItem(
  flows: Readonly<Record<'baseValue' | 'baseQuantity' | 'currentValue' | 'currentQuantity', number | null>>,
): MatchedItem | null {
  requireAmounts('matchedItem', flows);
  const { baseQuantity, currentQuantity } = flows;
  const basePrice = unitValue({ value: flows.baseValue, quantity: baseQuantity });
  const currentPrice = unitValue({ value: flows.currentValue, quantity: currentQuantity });
  if (!basePrice || !currentPrice || !baseQuantity || !currentQuantity) return null;
  return { basePrice, baseQuantity, currentPrice, currentQuantity };
}
