import { requireFinite } from '../errors/require-finite.ts';
import { differenceOrNull } from '../formulas/basics/difference-or-null.ts';
import { isBand, requireTarget, type Target } from './target.ts';

/**
 * Distance to a target: the value less the target, whichever side is better (also: gap to goal, variance from
 * target). In percentage points of a share: 0.9646 lies 0.0154 below a goal of 0.98.
 *
 * @formula value - target; of a band 0 inside, value - to above, value - from below
 * @unit unit of the value
 * @nulls Null when the value is null (not defined or not reported).
 * @source dhs-annual-performance-report
 * @throws MeasureInputError - the value or the target is not finite, a band begins above its end
 * @example
 * targetDistance(40, { value: 45 }); // => -5
 * targetDistance(40, { from: 10, to: 30 }); // => 10
 * targetDistance(20, { from: 10, to: 30 }); // => 0
 * targetDistance(null, { value: 45 }); // => null
 */
export function targetDistance(value: number | null, target: Target): number | null {
  requireFinite('targetDistance', { value });
  requireTarget('targetDistance', target);
  if (value === null) return null;
  if (!isBand(target)) return differenceOrNull(value, target.value);
  const nearest = Math.min(Math.max(value, target.from), target.to);
  return differenceOrNull(value, nearest);
}
