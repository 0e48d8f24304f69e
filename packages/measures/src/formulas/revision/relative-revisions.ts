import { reportedAmounts } from '../../errors/reported-amounts.ts';
import type { RevisedFigure } from './revised-figure.ts';

/**
 * How far each figure was revised, relative to its first publication. Figures first published as zero are left out:
 * they have no relative revision. Null when a figure is not reported.
 *
 * @throws MeasureInputError - NOT_FINITE, NEGATIVE
 */
export function relativeRevisions(
  formula: string,
  figures: readonly RevisedFigure[],
): readonly number[] | null {
  const before = reportedAmounts(
    formula,
    'first',
    figures.map(({ first }) => first),
  );
  const after = reportedAmounts(
    formula,
    'latest',
    figures.map(({ latest }) => latest),
  );
  if (before === null || after === null) return null;
  return before.flatMap((first, at) => (first === 0 ? [] : [((after[at] ?? 0) - first) / first]));
}
