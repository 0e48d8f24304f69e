import { mean } from '../shared/mean.ts';
import type { BenfordDigits } from './benford-digits.ts';
import { reportedCounts } from './reported-counts.ts';

/**
 * Benford mean absolute deviation, MAD: mean gap between the observed shares of digits and Benford's law. Unlike
 * chi-square it does not grow with the number of amounts; `benfordConformity` says what it means.
 *
 * @formula mean over digits of abs(count / sum(counts) - share)
 * @unit 1 (a share)
 * @nulls Null when a count is null, and when they add to zero.
 * @source nigrini-2012, benford-analysis
 * @throws MeasureInputError - a count is negative or not finite, there are more or fewer than digits, digits is not a
 *   supported choice
 * @example
 * benfordMad([30, 18, 12, 10, 8, 7, 6, 5, 4], 'first'); // => 0.00286
 * benfordMad([0, 0, 0, 0, 0, 0, 0, 0, 0], 'first'); // => null
 */
export function benfordMad(counts: readonly (number | null)[], digits: BenfordDigits): number | null {
  const counted = reportedCounts('benfordMad', counts, digits);
  if (counted === null) return null;
  return mean(
    counted.shares.map((share, at) => Math.abs((counted.counts[at] ?? NaN) / counted.total - share)),
  );
}
