import type { Duration } from './duration.ts';
import { reportedDurations } from './reported-durations.ts';
import { survivalSteps, type SurvivalStep } from './survival-steps.ts';

/**
 * Kaplan-Meier estimate of how long cases last, where some are still open (also: product-limit estimator, survival
 * curve). A case censored at a time counts as at risk at it.
 *
 * @formula S(t) = product over times up to t of (1 - ended / atRisk),
 *   var(S(t)) = S(t)^2 * sum(ended / (atRisk * (atRisk - ended)))
 * @unit 1 (a share of cases), at each time at which one ended
 * @nulls Null when a case hides its time or its end, and over no cases. No steps, not null, when none ended.
 * @source kaplan-meier-1958, greenwood-1926
 * @throws MeasureInputError - a time is not finite
 * @example
 * kaplanMeier([{ time: 2, ended: true }, { time: 5, ended: false }]); // => [{ time: 2, atRisk: 2, ended: 1, survival: 0.5, variance: 0.125 }]
 * kaplanMeier([]); // => null
 */
export function kaplanMeier(durations: readonly Duration[]): readonly SurvivalStep[] | null {
  const cases = reportedDurations('kaplanMeier', durations);
  if (cases === null || cases.length === 0) return null;
  return survivalSteps(
    cases.map(({ time, ended }) => ({ time, ended: Number(ended), open: Number(!ended) })),
  );
}
