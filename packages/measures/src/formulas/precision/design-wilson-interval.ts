import type { Interval } from '../../algebra/interval.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import type { DesignEstimate } from '../sampling/design-estimate.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Wilson interval of a proportion from a complex sample: the score interval of a simple random sample that would have
 * the same variance (also: compliance interval near 100 percent, svyciprop). Its size is p (1 - p) / variance: the
 * effective sample size, with the finite population correction in it. A proportion of 0 or 1 has no variance under
 * the design and tells none; there the sample counts as simple, so that the interval still has a width.
 *
 * @formula wilson(p, n*), n* = p * (1 - p) / var(p), or n where p is 0 or 1
 * @unit 1 (fractions)
 * @nulls Null when the estimate, its variance or the sample size is null, without a sample, and at a confidence of 1.
 * @source r-survey, korn-graubard-1998
 * @throws MeasureInputError - the estimate or the confidence is not between 0 and 1, a number is negative or not finite
 * @example
 * designWilsonInterval({ value: 0.2, variance: 0.008 }, 20, 0.95).lower; // => 0.080658
 * designWilsonInterval({ value: 1, variance: 0 }, 100, 0.95).lower; // => 0.963
 */
export function designWilsonInterval(
  estimate: Pick<DesignEstimate, 'value' | 'variance'> | null,
  sampled: number | null,
  confidence: number,
): Interval | null {
  const formula = 'designWilsonInterval';
  requireAmounts(formula, { sampled, variance: estimate?.variance ?? null });
  if (estimate === null || estimate.variance === null || sampled === null) return null;
  const { value, variance } = estimate;
  requireFraction(formula, { value });
  const certain = value === 0 || value === 1;
  if (variance === 0 && !certain) return { estimate: value, lower: value, upper: value };
  return ofTrials(value, certain ? sampled : quotientOrNull(value * (1 - value), variance), confidence);
}

function ofTrials(value: number, trials: number | null, confidence: number): Interval | null {
  const successes = trials === null ? null : trials * value;
  const interval = wilsonInterval({ successes, trials }, confidence);
  return interval === null ? null : { ...interval, estimate: value };
}
