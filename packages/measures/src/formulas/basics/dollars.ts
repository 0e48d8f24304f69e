import { requireCount } from '../../errors/require-count.ts';

/**
 * Dollars: an amount of integer cents as US dollars, for the result of a measure only.
 *
 * @formula cents / 100
 * @unit US dollars
 * @nulls Null when cents is null.
 * @source definition
 * @throws MeasureInputError - cents is not a safe integer
 * @example
 * dollars(123_456); // => 1234.56
 * dollars(-5); // => -0.05
 * dollars(null); // => null
 */
export function dollars(cents: number | null): number | null {
  if (cents === null) return null;
  requireCount('dollars', 'cents', cents, Number.MIN_SAFE_INTEGER);
  return cents === 0 ? 0 : cents / 100;
}
