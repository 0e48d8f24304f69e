import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Symmetric Balassa index: the Balassa index mapped to -1 to 1 (also: revealed symmetric comparative
 * advantage, RSCA).
 *
 * @formula (balassa - 1) / (balassa + 1)
 * @unit 1 (a ratio), from -1 to below 1; 0 is neither advantage nor disadvantage
 * @nulls Null when the Balassa index is null.
 * @source dalum-1998
 * @throws MeasureInputError - the index is negative or not finite
 * @example
 * symmetricBalassa(3); // => 0.5
 * symmetricBalassa(0); // => -1
 * symmetricBalassa(null); // => null
 */
export function symmetricBalassa(balassa: number | null): number | null {
  requireAmounts('symmetricBalassa', { balassa });
  return balassa === null ? null : ratioOrNull(balassa - 1, balassa + 1);
}
