import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { relativeRevisions } from './relative-revisions.ts';
import type { RevisedFigure } from './revised-figure.ts';

/**
 * Mean absolute revision: how far figures are from their first publication on average, up or down, each relative to
 * its first publication (also: average absolute revision, dispersion of revisions). Every figure counts alike, the
 * small ones too.
 *
 * @formula mean(|latest - first| / first) over figures with first > 0
 * @unit 1 (a fraction of the first publication; 0.05 is five percent)
 * @nulls Null when a figure is not reported, and when none was first published above zero.
 * @source abs-revisions
 * @throws MeasureInputError - a figure is negative or not finite
 * @example
 * meanAbsoluteRevision([{ first: 200, latest: 210 }, { first: 100, latest: 85 }]); // => 0.1
 * meanAbsoluteRevision([{ first: 0, latest: 5 }]); // => null
 */
export function meanAbsoluteRevision(figures: readonly RevisedFigure[]): number | null {
  const revisions = relativeRevisions('meanAbsoluteRevision', figures);
  if (revisions === null) return null;
  return quotientOrNull(compensatedSum(revisions.map(Math.abs)), revisions.length);
}
