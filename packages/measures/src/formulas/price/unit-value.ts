import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Unit value: value over quantity of one item in one unit (also: average price).
 *
 * @formula value / quantity
 * @unit unit of the value per unit of quantity
 * @nulls Null when an input is null or the quantity is zero.
 * @source ppi-manual-2004
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * unitValue({ value: 1_706_730, quantity: 32_508_977 }); // => 0.0525
 * unitValue({ value: 5, quantity: 0 }); // => null
 */
export function unitValue(flow: Readonly<Record<'value' | 'quantity', number | null>>): number | null {
  requireAmounts('unitValue', flow);
  return ratioOrNull(flow.value, flow.quantity);
}
