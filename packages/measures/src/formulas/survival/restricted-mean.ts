import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { Duration } from './duration.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import type { SurvivalStep } from './survival-steps.ts';

/** A mean time up to a horizon, with its variance. */
export interface RestrictedMean {
  readonly value: number;
  readonly variance: number | null;
}

/**
 * Restricted mean duration: mean time that cases last within a horizon, open cases counted as censored; the area
 * under the Kaplan-Meier curve. Unlike the median it is there however many cases are open.
 *
 * @formula integral of S(t) from 0 to horizon,
 *   var = sum((integral of S from t to horizon)^2 * ended / (atRisk * (atRisk - ended))) over times t within it
 * @unit unit of the times; the variance in its square
 * @nulls Null when a case hides its time or its end, over no cases, and when the horizon lies beyond the last
 *   observed time while cases are open: the curve is not known there.
 * @source klein-moeschberger-2003, r-survival
 * @throws MeasureInputError - a time or the horizon is negative or not finite
 * @example
 * restrictedMean([{ time: 2, ended: true }, { time: 5, ended: false }], 4).value; // => 3
 * restrictedMean([{ time: 2, ended: true }, { time: 5, ended: false }], 6); // => null
 */
export function restrictedMean(durations: readonly Duration[], horizon: number): RestrictedMean | null {
  requireAmounts('restrictedMean', { horizon });
  const times = reportedAmounts(
    'restrictedMean',
    'durations',
    durations.map(({ time }) => time),
  );
  const steps = times === null ? null : kaplanMeier(durations);
  if (times === null || steps === null || isUnknownAt(horizon, times, steps)) return null;
  const within = steps.filter(({ time }) => time < horizon);
  const areas = areasAfter(within, horizon);
  const value = finiteOrNull((within[0]?.time ?? horizon) + (areas[0] ?? 0));
  return value === null ? null : { value, variance: finiteOrNull(varianceOf(within, areas)) };
}

/** Beyond the last observed time the curve is known only when no case is left. */
function isUnknownAt(horizon: number, times: readonly number[], steps: readonly SurvivalStep[]): boolean {
  return times.every((time) => time < horizon) && steps.at(-1)?.survival !== 0;
}

/** Area under the curve from each step to the horizon. */
function areasAfter(steps: readonly SurvivalStep[], horizon: number): readonly number[] {
  const areas: number[] = [];
  let area = 0;
  let end = horizon;
  for (const { time, survival } of steps.toReversed()) {
    area += survival * (end - time);
    end = time;
    areas.push(area);
  }
  return areas.toReversed();
}

function varianceOf(steps: readonly SurvivalStep[], areas: readonly number[]): number {
  return compensatedSum(
    steps.map(({ atRisk, ended }, at) => {
      const area = areas[at] ?? NaN;
      return area === 0 ? 0 : (area ** 2 * ended) / (atRisk * (atRisk - ended));
    }),
  );
}
