import type { Direction } from '../algebra/measure.ts';
import { requireFinite } from '../errors/require-finite.ts';
import { ratioOrNull } from '../formulas/basics/ratio-or-null.ts';
import { isBand, requireSuited, requireTarget, type Target } from './target.ts';

/**
 * Target attainment: the result over the target, or the target over the result where lower is better (also: goal
 * achievement, percent of target). It is 1 or more exactly when the target is met.
 *
 * @formula value / target when higher is better; target / value when lower is better
 * @unit 1 (a fraction)
 * @nulls Null when the value is null, when value or target is negative (a ratio of deficits says nothing), when the
 *   denominator is zero, and of a band, which has no one value to be a part of.
 * @source dhs-annual-performance-report
 * @throws MeasureInputError - the value or the target is not finite, a band begins above its end, or the direction is
 *   neutral and the target no band
 * @example
 * targetAttainment(90, { value: 120 }, 'higher_is_better'); // => 0.75
 * targetAttainment(90, { value: 120 }, 'lower_is_better'); // => 1.3333333333333333
 * targetAttainment(0, { value: 120 }, 'lower_is_better'); // => null
 * targetAttainment(90, { from: 80, to: 100 }, 'neutral'); // => null
 */
export function targetAttainment(value: number | null, target: Target, direction: Direction): number | null {
  requireFinite('targetAttainment', { value });
  requireTarget('targetAttainment', target);
  requireSuited('targetAttainment', target, direction);
  if (value === null || isBand(target) || value < 0 || target.value < 0) return null;
  return direction === 'lower_is_better'
    ? ratioOrNull(target.value, value)
    : ratioOrNull(value, target.value);
}
