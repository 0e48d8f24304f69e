import type { Duration } from './duration.ts';
import { kaplanMeierQuantile } from './kaplan-meier-quantile.ts';
import { reportedDurations } from './reported-durations.ts';

/**
 * Kaplan-Meier median: time by which half of the cases have ended, open cases counted as censored (also: median
 * duration). The median of the closed cases alone is too short: long cases are the open ones.
 *
 * @formula min t: S(t) <= 1/2
 * @unit unit of the times
 * @nulls Null when a case hides its time or its end, over no cases, and when more than half are still open for as
 *   long as any ended.
 * @source kaplan-meier-1958, klein-moeschberger-2003
 * @throws MeasureInputError - a time is not finite
 * @example
 * kaplanMeierMedian([{ time: 3, ended: true }, { time: 5, ended: false }, { time: 8, ended: true }]); // => 8
 * kaplanMeierMedian([{ time: 3, ended: false }]); // => null
 */
export function kaplanMeierMedian(durations: readonly Duration[]): number | null {
  const cases = reportedDurations('kaplanMeierMedian', durations);
  return cases === null ? null : kaplanMeierQuantile(cases, 1 / 2);
}
