import { finiteOrNull } from './finite-or-null.ts';

/**
 * Quotient of two computed numbers: null when the divisor is zero, or when either number or the quotient left
 * the range of a double. Inputs of callers go through `ratioOrNull`, which refuses what is not finite.
 */
export function quotientOrNull(dividend: number, divisor: number): number | null {
  if (divisor === 0 || !Number.isFinite(dividend) || !Number.isFinite(divisor)) return null;
  return finiteOrNull(dividend / divisor);
}
