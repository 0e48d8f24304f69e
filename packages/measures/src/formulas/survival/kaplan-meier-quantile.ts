import { requireFraction } from '../../errors/require-fraction.ts';
import type { Duration } from './duration.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { reportedDurations } from './reported-durations.ts';
import { timeOfShare } from './survival-steps.ts';

/**
 * Kaplan-Meier quantile: the first time by which a share p of cases has ended, open cases counted as censored.
 * Convention: the smallest time whose survival is 1 - p or less; R's survfit takes the middle to the next time
 * where the curve meets 1 - p exactly.
 *
 * @formula min t: S(t) <= 1 - p
 * @unit unit of the times
 * @nulls Null when a case hides its time or its end, over no cases, and when too many are open to say.
 * @source kaplan-meier-1958, klein-moeschberger-2003
 * @throws MeasureInputError - a time is not finite, p is not between 0 and 1
 * @example
 * kaplanMeierQuantile([{ time: 2, ended: true }, { time: 4, ended: true }, { time: 9, ended: false }], 0.25); // => 2
 * kaplanMeierQuantile([{ time: 2, ended: true }, { time: 9, ended: false }], 0.9); // => null
 */
export function kaplanMeierQuantile(durations: readonly Duration[], p: number): number | null {
  requireFraction('kaplanMeierQuantile', { p });
  if (reportedDurations('kaplanMeierQuantile', durations) === null) return null;
  return timeOfShare(kaplanMeier(durations) ?? [], p);
}
