import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { benfordShares } from './benford-shares.ts';
import { digitGroups, type BenfordDigits } from './benford-digits.ts';

/** Observed counts with their total, and the shares that the law expects of them. */
export interface CountedDigits {
  readonly counts: readonly number[];
  readonly total: number;
  readonly shares: readonly number[];
}

/**
 * Counts of digits beside what the law expects; null when one is null and when they add to zero.
 *
 * @throws MeasureInputError - a count is negative or not finite, there are more or fewer than digits,
 *   digits is not a supported choice
 */
export function reportedCounts(
  formula: string,
  counts: readonly (number | null)[],
  digits: BenfordDigits,
): CountedDigits | null {
  const { count } = digitGroups(formula, digits);
  if (counts.length < count) throw new MeasureInputError('TOO_SMALL', formula, 'counts.length');
  if (counts.length > count) throw new MeasureInputError('TOO_LARGE', formula, 'counts.length');
  const reported = reportedAmounts(formula, 'counts', counts);
  if (reported === null) return null;
  const total = compensatedSum(reported);
  if (total === 0 || !Number.isFinite(total)) return null;
  return { counts: reported, total, shares: benfordShares(digits) };
}
