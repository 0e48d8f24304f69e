import type { CellProblem, ProblemCell } from '../cells/cell-problem.ts';
import { ColumnIndex } from '../cells/column-index.ts';
import { ContributionIndices } from '../rules/contribution-index.ts';
import type { ContributorRules } from '../rules/contributor-rules.ts';
import { DifferenceScreen } from '../rules/difference-screen.ts';
import { primaryStatus, type JudgedProblem } from '../rules/primary-cells.ts';
import { differencesOf } from './differences.ts';

/** A problem with everything in it that must not become known, and nothing that need not be looked at. */
export interface CompletedProblem extends JudgedProblem {
  /** For each cell of the problem that was given, its number in this one; null where it was left out. */
  readonly places: readonly (number | null)[];
}

/**
 * Adds to a problem the inner cells that nobody asked for, and what two cells tell by their difference, where these are
 * sensitive: a total and all of it but one contributor are both safe, and their difference is that contributor. Leaves
 * out cells that nobody asked for and that are not sensitive, or that nothing released can tell of. What nobody asked
 * for is tax information if any cell that is asked for is, at the finest level of them: it may be of any place.
 */
export function withDifferences(given: CellProblem, rules: ContributorRules): CompletedProblem {
  const tax = finestTaxInformation(given.cells);
  const columns = new ColumnIndex();
  const marked = (cell: ProblemCell): ProblemCell => {
    const inner = columns.firstOf(cell.inner);
    if (tax !== undefined && cell.state === 'hidden') return { ...cell, inner, taxInformation: tax };
    return inner === cell.inner ? cell : { ...cell, inner };
  };
  const problem = { ...given, cells: given.cells.map(marked) };
  const indices = new ContributionIndices();
  const sensitive = primaryStatus(problem, rules, indices);
  const reached = reachedBy(problem);
  const hidden = new Set<Int32Array>();
  const isFirst = ({ inner }: ProblemCell): boolean => hidden.size < hidden.add(inner).size;
  const isKept = (cell: ProblemCell, at: number): boolean =>
    cell.state !== 'hidden' ||
    (sensitive[at] === 1 &&
      cell.inner.length > 0 &&
      cell.inner.every((inner) => reached[inner] === 1) &&
      isFirst(cell));
  const kept = [...problem.cells.entries()].filter(([at, cell]) => isKept(cell, at));
  const looked = { ...problem, cells: kept.map(([, cell]) => cell) };
  const screen = new DifferenceScreen(looked, rules, indices);
  const differences = differencesOf(looked, (whole, part) => screen.isSafe(whole, part, tax));
  const derived = [...innerCells(reached), ...differences].map(marked);
  const unsafe = primaryStatus({ ...problem, cells: derived }, rules, indices);
  const added = derived.filter((_, at) => unsafe[at] === 1);
  const numbers = new Map(kept.map(([at], number) => [at, number]));
  return {
    problem: { ...problem, cells: [...looked.cells, ...added] },
    sensitive: Uint8Array.from([...kept.map(([at]) => sensitive[at] ?? 1), ...added.map(() => 1)]),
    places: problem.cells.map((_, at) => numbers.get(at) ?? null),
  };
}

function finestTaxInformation(cells: readonly ProblemCell[]): ProblemCell['taxInformation'] {
  const levels = new Set(cells.map(({ taxInformation }) => taxInformation));
  if (levels.has('belowState')) return 'belowState';
  return levels.has('stateOrAbove') ? 'stateOrAbove' : undefined;
}

function innerCells(reached: Uint8Array): readonly ProblemCell[] {
  return [...reached.keys()].flatMap((inner) =>
    reached[inner] === 1 ? [{ inner: Int32Array.of(inner), value: 0, state: 'hidden' as const }] : [],
  );
}

/** The inner cells of which something is released or may be. */
function reachedBy({ innerCount, cells }: CellProblem): Uint8Array {
  const reached = new Uint8Array(innerCount);
  for (const { inner, state } of cells) {
    if (state === 'hidden') continue;
    for (const number of inner) reached[number] = 1;
  }
  return reached;
}
