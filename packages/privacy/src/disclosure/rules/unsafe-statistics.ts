import type { ContributorStatistics } from '../statistical-table.ts';
import { parametersOf, type ContributorRules } from './contributor-rules.ts';
import { cellJudge, largestNeeded } from './judge-cell.ts';

/** Whether contributors can be so at all; what cannot be is judged unsafe, never repaired. */
export function arePlausible(contributors: ContributorStatistics): boolean {
  const { count, total, largest, secondLargest } = contributors;
  const second = secondLargest ?? 0;
  const amounts = [count, total, largest, second];
  if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) return false;
  if (count < 2) return secondLargest === null && total === largest && (count === 1 || total === 0);
  return secondLargest !== null && second <= largest && largest <= total - second;
}

/** Whether a cell of which no more is known than its two largest contributors is unsafe by itself. */
export function areUnsafe(contributors: ContributorStatistics, rules: ContributorRules): boolean {
  const parameters = parametersOf(rules);
  if (!arePlausible(contributors)) return true;
  if (contributors.count === 0) return false;
  if (largestNeeded(parameters) > 2 || parameters.policy === 'passive-request') return true;
  const { count, total, largest, secondLargest } = contributors;
  const top = Float64Array.of(largest, secondLargest ?? 0);
  const unflagged = { largestAsked: false, anyAsked: false, hasNegative: false, hasUnidentified: false };
  const cell = { count, total, top, largestWaived: false, largestUnwaived: largest, ...unflagged };
  return cellJudge(parameters)(cell) !== null;
}
