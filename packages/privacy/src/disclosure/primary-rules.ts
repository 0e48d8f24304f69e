import type { ContributorThreshold } from './release-policy.ts';
import type { ContributorStatistics } from './statistical-table.ts';

/**
 * Frequency rule: a cell with some contributors, but too few of them.
 *
 * @formula 0 < N < n
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 */
export function hasTooFewContributors(
  { count }: Pick<ContributorStatistics, 'count'>,
  minimum: number,
): boolean {
  return 0 < count && count < minimum;
}

/**
 * p% rule (prior-posterior, ambiguity rule): the second largest contributor could estimate the largest one to within p percent.
 *
 * @formula X - x1 - x2 < p/100 x1, in exact integers
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 */
export function isDominated(
  { total, largest, secondLargest }: Pick<ContributorStatistics, 'total' | 'largest' | 'secondLargest'>,
  percent: number,
): boolean {
  const rest = BigInt(total) - BigInt(largest) - BigInt(secondLargest ?? 0);
  return 100n * rest < BigInt(percent) * BigInt(largest);
}

/** Whether contributors can be so at all; what cannot be is judged unsafe, never repaired. */
export function arePlausible(contributors: ContributorStatistics): boolean {
  const { count, total, largest, secondLargest } = contributors;
  const second = secondLargest ?? 0;
  const amounts = [count, total, largest, second];
  if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) return false;
  if (count < 2) return secondLargest === null && total === largest && (count === 1 || total === 0);
  return secondLargest !== null && second <= largest && largest <= total - second;
}

/** Whether a cell with these contributors is unsafe by itself. */
export function isPrimaryUnsafe(contributors: ContributorStatistics, policy: ContributorThreshold): boolean {
  if (!arePlausible(contributors)) return true;
  if (contributors.count === 0) return false;
  if (hasTooFewContributors(contributors, policy.minimum)) return true;
  return policy.dominancePercent !== null && isDominated(contributors, policy.dominancePercent);
}
