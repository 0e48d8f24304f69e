import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireCount } from '../../errors/require-count.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { mean } from '../shared/mean.ts';
import { cusum, type CusumRule } from './cusum.ts';

/** How a surge is told. */
export interface SurgeRule extends Pick<CusumRule, 'slack' | 'limit'> {
  /** How many values at the beginning say what is usual. */
  readonly reference: number;
}

/**
 * CUSUM surge: whether the upper cumulative sum of a series rises above its limit, its target and deviation being mean
 * and standard deviation (n - 1) of the first values (also: one-sided CUSUM alarm). A fall raises no alarm.
 *
 * @formula max(upper_t) > h, upper_t = max(0, upper + z - k), z = (x - mean) / sd of the reference values
 * @unit yes or no
 * @nulls Null when a value is null, when nothing follows the reference, and when the reference does not vary.
 * @source page-1954, montgomery-spc
 * @throws MeasureInputError - a number is not finite, reference is not a whole number above 1, slack is negative, limit
 *   is not above zero
 * @example
 * cusumSurge([1, 2, 3, 8, 8], { reference: 3, slack: 0.5, limit: 5 }); // => true
 * cusumSurge([2, 2, 2, 8, 8], { reference: 3, slack: 0.5, limit: 5 }); // => null
 */
export function cusumSurge(values: readonly (number | null)[], rule: SurgeRule): boolean | null {
  const { reference, slack, limit } = rule;
  requireCount('cusumSurge', 'reference', reference, 2);
  const reported = reportedNumbers('cusumSurge', 'values', values);
  if (reported === null || reported.length <= reference) return null;
  const usual = reported.slice(0, reference);
  const target = mean(usual);
  const squares = compensatedSum(usual.map((value) => (value - target) ** 2));
  const deviation = Math.sqrt(squares / (reference - 1));
  if (!Number.isFinite(target) || !Number.isFinite(deviation) || deviation === 0) return null;
  const sums = cusum(reported.slice(reference), { target, deviation, slack, limit });
  return sums === null ? null : sums.upper.some((sum) => sum > limit);
}
