import { sumOfLargest, type CellContributors } from './cell-contributors.ts';
import { isLessThanShare, type ExactShare } from './exact-share.ts';

/** What an amount rule says of a cell: unsafe, and by how much the cell's upper bound must exceed its value. */
export type UpperProtection = number | null;

/**
 * Frequency rule: a cell with some contributors, but too few of them. A cell can pass although one of many has
 * nearly everything, so it is never enough alone.
 *
 * @formula 0 < N < n
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 */
export function hasTooFewContributors({ count }: Pick<CellContributors, 'count'>, minimum: number): boolean {
  return 0 < count && count < minimum;
}

/**
 * (n,k) rule: n contributors have more than k percent.
 *
 * @formula x1 + .. + xn > k/100 X; upper protection 100/k (x1 + .. + xn) - X
 * @nulls Null when the cell is safe.
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 */
export function dominanceProtection(cell: CellContributors, n: number, k: ExactShare): UpperProtection {
  const largest = sumOfLargest(cell, n);
  if (!isLessThanShare(cell.total, { numerator: k.denominator, denominator: k.numerator }, largest))
    return null;
  return (largest * k.denominator) / k.numerator - cell.total;
}

/**
 * p% rule (ambiguity rule), and by another share the (p,q) rule (prior-posterior): the second largest contributor
 * could estimate the largest one too closely. With waivers the largest without one, s, is protected from the largest
 * other one, r.
 *
 * @formula X - xs - xr < p/100 xs, for (p,q) p/q xs; upper protection p/100 xs - (X - xs - xr)
 * @nulls Null when the cell is safe, or everyone waived.
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 */
export function ambiguityProtection(cell: CellContributors, share: ExactShare): UpperProtection {
  const [first = 0, second = 0] = cell.top;
  const protectedOne = cell.largestWaived ? cell.largestUnwaived : first;
  if (protectedOne === null) return null;
  const rest = cell.total - protectedOne - (cell.largestWaived ? first : second);
  return remainderProtection(rest, share, protectedOne);
}

/**
 * Coalition: contributors 2 to n pool their figures against the largest one.
 *
 * @formula X - x1 - .. - xn < p/100 x1; upper protection p/100 x1 - (X - x1 - .. - xn)
 * @nulls Null when the cell is safe.
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 */
export function coalitionProtection(cell: CellContributors, n: number, share: ExactShare): UpperProtection {
  return remainderProtection(cell.total - sumOfLargest(cell, n), share, cell.top[0] ?? 0);
}

/**
 * Request rule of foreign-trade statistics: the largest contributor asked for protection and has more than t percent,
 * or anyone asked and there are too few.
 *
 * @formula x1 > t/100 X, or N < n
 * @source tau-ARGUS 4.1 user manual, section 4.4.4
 */
export function isProtectedOnRequest(cell: CellContributors, t: ExactShare, minimum: number): boolean {
  if (cell.anyAsked && cell.count < minimum) return true;
  return cell.largestAsked && dominanceProtection(cell, 1, t) !== null;
}

/**
 * Federal tax information: fewest returns behind a figure of the nation or a state, and behind a smaller area.
 *
 * @source IRS Publication 1075, section 12.1
 */
export const FEWEST_TAX_RETURNS: Readonly<Record<'stateOrAbove' | 'belowState', number>> = Object.freeze({
  stateOrAbove: 3,
  belowState: 10,
});

function remainderProtection(rest: number, share: ExactShare, largest: number): UpperProtection {
  if (!isLessThanShare(rest, share, largest)) return null;
  return (largest * share.numerator) / share.denominator - rest;
}
