import { chiSquareTail } from '../distributions/chi-square-tail.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { BenfordDigits } from './benford-digits.ts';
import { reportedCounts } from './reported-counts.ts';

/** A test of goodness of fit. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** Probability of a statistic above this one where the law holds. */
  readonly pValue: number;
}

/**
 * Benford chi-square test of the leading digits: 8 degrees of freedom for the first digit, 9 for the second, 89 for
 * the first two. With very many amounts it refuses every real ledger; use `benfordMad` there.
 *
 * @formula sum((count - n * share)^2 / (n * share)), n = sum(counts)
 * @unit 1 (a statistic)
 * @nulls Null when a count is null, and when they add to zero.
 * @source nigrini-2012
 * @throws MeasureInputError - a count is negative or not finite, there are more or fewer than digits, digits is not a
 *   supported choice
 * @example
 * benfordChiSquare([30, 18, 12, 10, 8, 7, 6, 5, 4], 'first').statistic; // => 0.1351691
 * benfordChiSquare([0, 0, 0, 0, 0, 0, 0, 0, 0], 'first'); // => null
 */
export function benfordChiSquare(
  counts: readonly (number | null)[],
  digits: BenfordDigits,
): ChiSquareTest | null {
  const counted = reportedCounts('benfordChiSquare', counts, digits);
  if (counted === null) return null;
  const terms = counted.shares.map((share, at) => {
    const expected = counted.total * share;
    return (((counted.counts[at] ?? NaN) - expected) / expected) * ((counted.counts[at] ?? NaN) - expected);
  });
  const statistic = finiteOrNull(compensatedSum(terms));
  const degreesOfFreedom = counted.shares.length - 1;
  if (statistic === null) return null;
  return { statistic, degreesOfFreedom, pValue: chiSquareTail({ x: statistic, degreesOfFreedom }) };
}
