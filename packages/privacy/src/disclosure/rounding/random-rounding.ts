import { DRAW_RANGE } from '../noise/noise-key.ts';
import { RoundingError } from './rounding-error.ts';

/**
 * Unbiased random rounding of a count to a multiple of the base: up with the probability that leaves its mean where it is, and
 * never further than to the next multiple. Multiples stay, zero among them. Totals are rounded by themselves, so that the table
 * does not add up.
 *
 * The draw comes from the records of the cell (`cellDraw`), so that the same cell is rounded the same way in every table:
 * otherwise asking often would tell the count.
 *
 * @formula to the multiple above with probability r / b, where r is the remainder
 * @param draw - a whole number from 0 to 2^48 - 1
 * @throws RoundingError - ROUNDING_POLICY_INVALID, VALUE_NOT_WHOLE
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5 (random rounding)
 * @example
 * roundAtRandom(4, 3, 0); // => 6
 * roundAtRandom(4, 3, 2 ** 47); // => 3
 */
export function roundAtRandom(count: number, base: number, draw: number): number {
  if (!Number.isInteger(base) || base < 2 || base > 31) {
    throw new RoundingError('ROUNDING_POLICY_INVALID', { expected: 'a base from 2 to 31' });
  }
  const isDraw = Number.isInteger(draw) && draw >= 0 && draw < DRAW_RANGE;
  if (!Number.isSafeInteger(count) || !isDraw) throw new RoundingError('VALUE_NOT_WHOLE', {});
  const below = Math.floor(count / base) * base;
  // Both sides stay below 2^53: the comparison is exact.
  const isUp = draw * base < (count - below) * DRAW_RANGE;
  return isUp ? below + base : below;
}
