import type { Direction } from '../algebra/measure.ts';
import { requireAmounts } from '../errors/require-amounts.ts';
import { requireFinite } from '../errors/require-finite.ts';
import { isBand, requireSuited, requireTarget, type Target } from './target.ts';

/** How a value stands to its target. */
export type TargetStatus = 'met' | 'near' | 'missed';

/**
 * Status of a value against a target (also: traffic light, goal met or not met). The target itself and the ends of a
 * band count as met. Values are compared as they are held, not as they are printed.
 *
 * @formula short = target - value when higher is better, value - target when lower is better, and of a band
 *   max(from - value, value - to); met when short <= 0, near when short <= tolerance, else missed
 * @unit a word
 * @nulls Null when the value is null (not defined or not reported).
 * @source dhs-annual-performance-report
 * @param tolerance - how far short still is near, in the unit of the value; 0 knows met and missed alone
 * @throws MeasureInputError - the value, the target or the tolerance is not finite, the tolerance is negative, a band
 *   begins above its end, or the direction is neutral and the target no band
 * @example
 * targetStatus(99, { value: 98 }, 'higher_is_better'); // => 'met'
 * targetStatus(97, { value: 98 }, 'higher_is_better', 2); // => 'near'
 * targetStatus(95, { value: 98 }, 'higher_is_better', 2); // => 'missed'
 * targetStatus(99, { value: 98 }, 'lower_is_better'); // => 'missed'
 * targetStatus(25, { from: 10, to: 30 }, 'neutral'); // => 'met'
 */
export function targetStatus(
  value: number | null,
  target: Target,
  direction: Direction,
  tolerance = 0,
): TargetStatus | null {
  requireFinite('targetStatus', { value });
  requireAmounts('targetStatus', { tolerance });
  requireTarget('targetStatus', target);
  requireSuited('targetStatus', target, direction);
  if (value === null) return null;
  const short = shortfall(value, target, direction);
  if (short <= 0) return 'met';
  return short <= tolerance ? 'near' : 'missed';
}

function shortfall(value: number, target: Target, direction: Direction): number {
  if (isBand(target)) return Math.max(target.from - value, value - target.to);
  return direction === 'lower_is_better' ? value - target.value : target.value - value;
}
