import { requireFraction } from '../../errors/require-fraction.ts';
import { betaQuantile } from '../distributions/beta-quantile.ts';
import type { Interval } from '../../algebra/interval.ts';
import { reportedSuccesses, type Successes } from './successes.ts';

/**
 * Clopper-Pearson interval of a proportion (also: exact binomial interval). It never falls short of its level, and
 * is wide for it. With an effective sample size it is the interval of Korn and Graubard.
 *
 * @formula lower: B(a; k, n - k + 1), upper: B(1 - a; k + 1, n - k), a = (1 - confidence) / 2, with B the quantile of
 *   the beta distribution, k successes and n trials
 * @unit 1 (fractions)
 * @nulls Null when a count is null, and without trials.
 * @source clopper-pearson-1934, korn-graubard-1998
 * @throws MeasureInputError - a count is negative or not finite, successes exceed trials, confidence is not between
 *   0 and 1
 * @example
 * clopperPearsonInterval({ successes: 0, trials: 1 }, 0.9); // => { estimate: 0, lower: 0, upper: 0.95 }
 * clopperPearsonInterval({ successes: null, trials: 1 }, 0.9); // => null
 */
export function clopperPearsonInterval(counts: Successes, confidence: number): Interval | null {
  requireFraction('clopperPearsonInterval', { confidence });
  const reported = reportedSuccesses('clopperPearsonInterval', counts);
  if (reported === null) return null;
  const { successes, trials } = reported;
  const failures = trials - successes;
  const outside = (1 - confidence) / 2;
  return {
    estimate: successes / trials,
    lower: successes === 0 ? 0 : betaQuantile({ p: outside, alpha: successes, beta: failures + 1 }),
    upper: failures === 0 ? 1 : betaQuantile({ p: 1 - outside, alpha: successes + 1, beta: failures }),
  };
}
