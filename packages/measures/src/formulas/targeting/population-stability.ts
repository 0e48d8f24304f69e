import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import { sharesOf } from '../shared/shares-of.ts';

/**
 * Population stability index, PSI: how far a distribution of scores has moved from that of a base period (also: Jeffreys
 * divergence). Both are counts over the same cut points, which are fixed in the base period.
 *
 * @formula sum((current - base) * ln(current / base)) over groups, of shares
 * @unit nats; by custom below 0.1 stable, above 0.25 shifted
 * @nulls Null when a count is null, when either side adds to zero, and when a group is empty on one side alone: the
 *   divergence is infinite, and no small number is made up in its place. A group empty on both sides adds nothing.
 * @source siddiqi-2006
 * @throws MeasureInputError - a count is negative or not finite, the sides have different numbers of groups
 * @example
 * populationStability({ base: [50, 50], current: [25, 75] }); // => 0.274653072167
 * populationStability({ base: [50, 50], current: [100, 0] }); // => null
 */
export function populationStability(
  counts: Readonly<Record<'base' | 'current', readonly (number | null)[]>>,
): number | null {
  const base = reportedAmounts('populationStability', 'base', counts.base);
  const current = reportedAmounts('populationStability', 'current', counts.current);
  if (counts.current.length !== counts.base.length) {
    const code = counts.current.length < counts.base.length ? 'TOO_SMALL' : 'TOO_LARGE';
    throw new MeasureInputError(code, 'populationStability', 'current.length');
  }
  const before = base === null ? null : sharesOf(base);
  const after = current === null ? null : sharesOf(current);
  if (before === null || after === null) return null;
  return finiteOrNull(compensatedSum(before.map((share, at) => divergence(share, after[at] ?? NaN))));
}

function divergence(base: number, current: number): number {
  return base === current ? 0 : (current - base) * Math.log(current / base);
}
