import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireCount } from '../../errors/require-count.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/**
 * Dollars per unit: an amount of integer cents over a quantity, weight or count (also: unit value in dollars,
 * freight cost per kilogram, value per entry).
 *
 * @formula cents / (100 * units)
 * @unit US dollars per unit
 * @nulls Null when an input is null or units is zero.
 * @source definition
 * @throws MeasureInputError - cents is not a safe integer, units is negative or not finite
 * @example
 * dollarsPer(239_000_000_000_000, 33_200_000); // => 71987.95
 * dollarsPer(500, 0); // => null
 */
export function dollarsPer(cents: number | null, units: number | null): number | null {
  if (cents !== null) requireCount('dollarsPer', 'cents', cents, Number.MIN_SAFE_INTEGER);
  requireAmounts('dollarsPer', { units });
  return cents === null || units === null ? null : quotientOrNull(cents, 100 * units);
}
