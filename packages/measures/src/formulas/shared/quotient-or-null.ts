import { finiteOrNull } from './finite-or-null.ts';

/**
 * Quotient of two computed numbers: null when the divisor is zero, or when either number or the quotient left
 * the range of a double. Inputs of callers go through `ratioOrNull`, which refuses what is not finite.
 */
export function quotientOrNull(dividend: number, divisor: number): number | null {
  // A divisor of zero, or a dividend out of range, shows in the quotient; a divisor out of range would make it 0.
  return Number.isFinite(divisor) ? finiteOrNull(dividend / divisor) : null;
}
