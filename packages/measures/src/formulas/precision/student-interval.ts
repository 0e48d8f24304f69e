import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { studentTQuantile } from '../distributions/student-t-quantile.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';
import { intervalAround } from './interval-around.ts';
import type { Interval } from '../../algebra/interval.ts';

/**
 * Confidence interval of an estimate by Student's t, for a mean, a total, a ratio or a difference from a sample
 * (also: 95 percent interval of the compliance rate).
 *
 * @formula value -/+ t((1 + confidence) / 2; degreesOfFreedom) * sqrt(variance)
 * @unit unit of the value
 * @nulls Null when the estimate or its variance is null, without degrees of freedom, and at a confidence of 1, whose
 *   interval has no end.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - confidence is not between 0 and 1, the variance is negative, a number is not finite
 * @example
 * studentInterval({ value: 10, variance: 4, degreesOfFreedom: 1 }, 0.5); // => { estimate: 10, lower: 8, upper: 12 }
 * studentInterval({ value: 10, variance: null, degreesOfFreedom: 1 }, 0.95); // => null
 */
export function studentInterval(estimate: DesignEstimate | null, confidence: number): Interval | null {
  requireFraction('studentInterval', { confidence });
  if (estimate === null) return null;
  const { value, variance, degreesOfFreedom } = estimate;
  requireFinite('studentInterval', { value });
  requireAmounts('studentInterval', { variance, degreesOfFreedom });
  if (degreesOfFreedom === 0) return null;
  return intervalAround(value, variance, studentTQuantile({ p: (1 + confidence) / 2, degreesOfFreedom }));
}
