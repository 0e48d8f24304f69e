import { requireFraction } from '../../errors/require-fraction.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { Interval } from '../../algebra/interval.ts';
import { reportedSuccesses, type Successes } from './successes.ts';

/**
 * Wilson score interval of a proportion, without continuity correction (also: compliance interval near 100
 * percent). It stays between 0 and 1 and holds its level where the normal interval does not. For a complex sample
 * give it the effective sample size n / deff as trials, and that times the rate as successes.
 *
 * @formula (p + z^2/2n -/+ z * sqrt(p*(1 - p)/n + z^2/4n^2)) / (1 + z^2/n), p = successes / trials, n = trials
 * @unit 1 (fractions)
 * @nulls Null when a count is null, without trials, and at a confidence of 1.
 * @source wilson-1927
 * @throws MeasureInputError - a count is negative or not finite, successes exceed trials, confidence is not between
 *   0 and 1
 * @example
 * wilsonInterval({ successes: 0, trials: 0 }, 0.95); // => null
 * wilsonInterval({ successes: 4, trials: 20 }, 0.95).lower; // => 0.080658
 * wilsonInterval({ successes: 4, trials: 20 }, 0.95).upper; // => 0.416017
 */
export function wilsonInterval(counts: Successes, confidence: number): Interval | null {
  requireFraction('wilsonInterval', { confidence });
  const reported = reportedSuccesses('wilsonInterval', counts);
  const z = normalQuantile((1 + confidence) / 2);
  if (reported === null || z === null) return null;
  const { successes, trials } = reported;
  const value = successes / trials;
  const more = (z * z) / trials;
  const half = Math.sqrt(more) * Math.sqrt(value * (1 - value) + more / 4);
  const upper = Math.min((value + more / 2 + half) / (1 + more), 1);
  // The roots multiply to value^2 / (1 + more): no difference of near numbers is taken.
  const lower = value === 0 ? 0 : Math.min((value / upper / (1 + more)) * value, value);
  return Number.isFinite(more) ? { estimate: value, lower, upper: Math.max(upper, value) } : null;
}
