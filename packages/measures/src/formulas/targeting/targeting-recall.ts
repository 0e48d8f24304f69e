import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireAmounts } from '../../errors/require-amounts.ts';
import { requireFraction } from '../../errors/require-fraction.ts';
import type { Interval } from '../../algebra/interval.ts';
import { wilsonInterval } from '../precision/wilson-interval.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** Counts of targeted examinations, of all of which findings are known, and of random ones among the rest. */
export type RecallCounts = Readonly<
  Record<'targetedFindings' | 'randomFindings' | 'random' | 'notTargeted', number | null>
>;

/**
 * Targeting recall: share of all violations that targeting found, those among the rest estimated from random
 * examinations, with an interval from Wilson's for their hit rate (also: sensitivity, detection rate).
 *
 * @formula targetedFindings / (targetedFindings + randomFindings / random * notTargeted); the ends put the ends of the
 *   Wilson interval in place of randomFindings / random
 * @unit 1 (a share)
 * @nulls Null when an input is null, without random examinations, when there is nothing to be found, and at a confidence
 *   of 1.
 * @source wco-risk, wilson-1927
 * @throws MeasureInputError - an input is negative or not finite, randomFindings exceed random, confidence is not between
 *   0 and 1
 * @example
 * targetingRecall({ targetedFindings: 30, randomFindings: 2, random: 100, notTargeted: 3500 }, 0.95)?.estimate; // => 0.3
 * targetingRecall({ targetedFindings: 30, randomFindings: 0, random: 0, notTargeted: 3500 }, 0.95); // => null
 */
export function targetingRecall(counts: RecallCounts, confidence: number): Interval | null {
  requireFraction('targetingRecall', { confidence });
  requireAmounts('targetingRecall', counts);
  const { targetedFindings, randomFindings, random, notTargeted } = counts;
  if (randomFindings !== null && random !== null && randomFindings > random) {
    throw new MeasureInputError('TOO_LARGE', 'targetingRecall', 'randomFindings');
  }
  const rate = wilsonInterval({ successes: randomFindings, trials: random }, confidence);
  if (rate === null || targetedFindings === null || notTargeted === null) return null;
  return recallInterval(targetedFindings, notTargeted, rate);
}

/** The more is missed the lower the recall: each end of the rate gives the other end of the recall. */
function recallInterval(findings: number, notTargeted: number, rate: Interval): Interval | null {
  const recallAt = (missed: number) => quotientOrNull(findings, findings + missed * notTargeted);
  const estimate = recallAt(rate.estimate);
  const lower = recallAt(rate.upper);
  const upper = recallAt(rate.lower);
  return estimate === null || lower === null || upper === null ? null : { estimate, lower, upper };
}
