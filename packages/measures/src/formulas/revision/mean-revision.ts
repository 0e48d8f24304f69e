import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { relativeRevisions } from './relative-revisions.ts';
import type { RevisedFigure } from './revised-figure.ts';

/**
 * Mean revision: by how much first publications are too low (above zero) or too high (below zero) on average, each
 * revision relative to its first publication and with its sign (also: bias of first publications). Revisions up and
 * down cancel out; `meanAbsoluteRevision` says how far they go.
 *
 * @formula mean((latest - first) / first) over figures with first > 0
 * @unit 1 (a fraction of the first publication; 0.05 is five percent)
 * @nulls Null when a figure is not reported, and when none was first published above zero.
 * @source abs-revisions
 * @throws MeasureInputError - a figure is negative or not finite
 * @example
 * meanRevision([{ first: 200, latest: 210 }, { first: 100, latest: 85 }]); // => -0.05
 * meanRevision([{ first: 0, latest: 5 }]); // => null
 */
export function meanRevision(figures: readonly RevisedFigure[]): number | null {
  const revisions = relativeRevisions('meanRevision', figures);
  return revisions === null ? null : quotientOrNull(compensatedSum(revisions), revisions.length);
}
