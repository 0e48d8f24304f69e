import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { Duration } from './duration.ts';
import { reportedDurations } from './reported-durations.ts';

/** A time at which cases ended. */
export interface SurvivalStep {
  readonly time: number;
  /** Cases observed for this time or longer. */
  readonly atRisk: number;
  /** Of them, those that ended at this time. */
  readonly ended: number;
  /** Estimated share of cases that last longer than this time. */
  readonly survival: number;
  /** Greenwood's variance of the share; null once no case is left. */
  readonly variance: number | null;
}

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
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let hazards = 0;
  for (const { time, atRisk, ended } of endings(cases)) {
    survival *= (atRisk - ended) / atRisk;
    hazards += ended / (atRisk * (atRisk - ended));
    steps.push({ time, atRisk, ended, survival, variance: finiteOrNull(survival * survival * hazards) });
  }
  return steps;
}

/** Each time at which a case ended, the earliest first, with the cases then at risk. */
function endings(
  cases: readonly Readonly<{ time: number; ended: boolean }>[],
): readonly Pick<SurvivalStep, 'time' | 'atRisk' | 'ended'>[] {
  const sorted = cases.toSorted((a, b) => a.time - b.time);
  const found: Pick<SurvivalStep, 'time' | 'atRisk' | 'ended'>[] = [];
  for (let at = 0; at < sorted.length;) {
    const time = sorted[at]?.time ?? NaN;
    let next = at;
    let ended = 0;
    for (; sorted[next]?.time === time; next += 1) ended += Number(sorted[next]?.ended);
    if (ended > 0) found.push({ time, atRisk: sorted.length - at, ended });
    at = next;
  }
  return found;
}
