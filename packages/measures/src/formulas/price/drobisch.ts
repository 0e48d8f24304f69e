import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Drobisch unit value index (also: aggregate unit value index): overall unit value of a homogeneous cell
 * now over that of the base period. It matches no items, so that a change of mix inside the cell moves it.
 *
 * The name is also in use for the mean of Laspeyres and Paasche; this is not that one.
 *
 * @formula (currentValue / currentQuantity) / (baseValue / baseQuantity)
 * @unit 1 (an index; 1 is no change)
 * @nulls Null when an input is null, or when a quantity or the base value is zero.
 * @source balk-2008
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * drobisch({ baseValue: 10, baseQuantity: 5, currentValue: 12, currentQuantity: 4 }); // => 1.5
 * drobisch({ baseValue: 0, baseQuantity: 5, currentValue: 12, currentQuantity: 4 }); // => null
 */
export function drobisch(
  totals: Readonly<Record<'baseValue' | 'baseQuantity' | 'currentValue' | 'currentQuantity', number | null>>,
): number | null {
  requireAmounts('drobisch', totals);
  const base = ratioOrNull(totals.baseValue, totals.baseQuantity);
  return ratioOrNull(ratioOrNull(totals.currentValue, totals.currentQuantity), base);
}
