import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';
import { intervalAround } from './interval-around.ts';
import type { Interval } from '../../algebra/interval.ts';

/**
 * Confidence interval of an estimate by the normal distribution, for large samples (also: Wald interval, 95 percent
 * interval of net undercollection).
 *
 * @formula value -/+ z((1 + confidence) / 2) * sqrt(variance)
 * @unit unit of the value
 * @nulls Null when the estimate or its variance is null, and at a confidence of 1, whose interval has no end.
 * @source cochran-1977, r-survey
 * @throws MeasureInputError - confidence is not between 0 and 1, the variance is negative, a number is not finite
 * @example
 * normalInterval({ value: 0, variance: 0 }, 0.95); // => { estimate: 0, lower: 0, upper: 0 }
 * normalInterval(null, 0.95); // => null
 */
export function normalInterval(
  estimate: Pick<DesignEstimate, 'value' | 'variance'> | null,
  confidence: number,
): Interval | null {
  requireFraction('normalInterval', { confidence });
  if (estimate === null) return null;
  const { value, variance } = estimate;
  requireFinite('normalInterval', { value });
  requireAmounts('normalInterval', { variance });
  return intervalAround(value, variance, normalQuantile((1 + confidence) / 2));
}
