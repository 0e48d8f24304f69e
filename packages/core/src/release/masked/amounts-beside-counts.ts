import type { Expression } from '@tradepulse/measures';
import type { CellProblem, Population, ProblemCell } from '@tradepulse/privacy';
import type { GroupContributions } from '../group-contributions.ts';
import type { CellPopulation } from '../populations.ts';

/**
 * A population of a group that is judged by its contributors although counts are not exact: what it has of amounts. A cell
 * whose records all bring the same amount, such as a flat fee, is sensitive: who knows the amount reads their exact number
 * from the sum.
 */
export function amountsBesideCounts(
  contributions: GroupContributions,
  { statistic, problem, members }: CellPopulation,
): Pick<Population, 'problem' | 'amounts'> {
  const of = contributions.group.cells[members[0] ?? -1]?.component.of ?? null;
  if (of === null || statistic !== 'sum') return { problem, amounts: false };
  return { problem: withUniform(problem, rangesOf(contributions, of)), amounts: true };
}

/** The least and the greatest amount of a record in each inner cell. */
interface Ranges {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

function rangesOf(contributions: GroupContributions, of: Expression): Ranges {
  const least = new Float64Array(contributions.inner.count).fill(Number.POSITIVE_INFINITY);
  const greatest = new Float64Array(contributions.inner.count).fill(Number.NEGATIVE_INFINITY);
  const { records, ...brought } = contributions.amountsOf(of);
  contributions.all.inner.forEach((number, at) => {
    if (records[at] === 0) return;
    least[number] = Math.min(least[number] ?? 0, brought.least[at] ?? 0);
    greatest[number] = Math.max(greatest[number] ?? 0, brought.greatest[at] ?? 0);
  });
  return { least, greatest };
}

function withUniform(problem: CellProblem, ranges: Ranges): CellProblem {
  const isUniform = ({ inner }: ProblemCell): boolean => {
    const least = inner.reduce((so, at) => Math.min(so, ranges.least[at] ?? 0), Number.POSITIVE_INFINITY);
    const greatest = inner.reduce(
      (so, at) => Math.max(so, ranges.greatest[at] ?? 0),
      Number.NEGATIVE_INFINITY,
    );
    return least === greatest && least !== 0;
  };
  return {
    ...problem,
    cells: problem.cells.map((cell) =>
      cell.state !== 'published' && isUniform(cell) ? { ...cell, sensitive: true } : cell,
    ),
  };
}
