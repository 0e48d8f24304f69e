import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { requirePositive } from '../../errors/require-positive.ts';

/** What a series is held against. */
export interface CusumRule {
  /** The level that the series should keep. */
  readonly target: number;
  /** Standard deviation of the series while it keeps it. */
  readonly deviation: number;
  /** Deviations that are let pass at each period, k: half the shift to be found. */
  readonly slack: number;
  /** Deviations that raise the alarm, h. */
  readonly limit: number;
}

/** Sums in standard deviations, at each value, and the places at which one of them is above the limit. */
export interface Cusum {
  readonly upper: readonly number[];
  readonly lower: readonly number[];
  readonly alarms: readonly number[];
}

/**
 * Tabular CUSUM: deviations from a target beyond a slack, summed up for as long as they stay on one side (also:
 * cumulative sum control chart). It finds small lasting shifts; it does not start again after an alarm.
 *
 * @formula upper_t = max(0, upper + z - k), lower_t = max(0, lower - z - k), z = (x - target) / deviation; alarm above h
 * @unit standard deviations; alarms are places, from 0
 * @nulls Null when a value is null.
 * @source page-1954, montgomery-spc
 * @throws MeasureInputError - a number is not finite, deviation or limit is not above zero, slack is negative
 * @example
 * cusum([10, 12, 12], { target: 10, deviation: 1, slack: 0.5, limit: 2 }); // => { upper: [0, 1.5, 3], lower: [0, 0, 0], alarms: [2] }
 * cusum([null], { target: 10, deviation: 1, slack: 0.5, limit: 2 }); // => null
 */
export function cusum(values: readonly (number | null)[], rule: CusumRule): Cusum | null {
  const { target, deviation, slack, limit } = rule;
  requireFinite('cusum', { target });
  requirePositive('cusum', { deviation, limit });
  requireAmounts('cusum', { slack });
  const reported = reportedNumbers('cusum', 'values', values);
  if (reported === null) return null;
  const scores = reported.map((value) => (value - target) / deviation);
  const upper = runningSums(scores, slack);
  const lower = runningSums(
    scores.map((score) => -score),
    slack,
  );
  if (![...upper, ...lower].every(Number.isFinite)) return null;
  const alarms = upper.flatMap((sum, at) => (Math.max(sum, lower[at] ?? 0) > limit ? [at] : []));
  return { upper, lower, alarms };
}

function runningSums(scores: readonly number[], slack: number): readonly number[] {
  let sum = 0;
  return scores.map((score) => {
    sum = Math.max(0, sum + score - slack);
    return sum;
  });
}
