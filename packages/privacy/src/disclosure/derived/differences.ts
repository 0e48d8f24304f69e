import type { CellProblem, ProblemCell } from '../cells/cell-problem.ts';

/** The most inner cells that a difference has, to be looked at. */
const mostInner = 256;

/** The most differences that are looked at: beyond, those of the smallest cells have been. */
const mostDifferences = 200_000;

/**
 * What remains of each cell that is released, or may be, when another one within it is taken away. Remainders of many
 * inner cells are left out: few contributors do not fill many cells.
 */
export function differencesOf({ innerCount, cells }: CellProblem): readonly ProblemCell[] {
  const listed = cells.filter(({ state, inner }) => state !== 'hidden' && inner.length > 0);
  const containing = cellsByInner(listed, innerCount);
  const differences: ProblemCell[] = [];
  for (const part of listed) {
    for (const at of containing[part.inner[0] ?? 0] ?? []) {
      const whole = listed[at];
      if (whole === undefined || !mayDiffer(whole, part)) continue;
      const rest = without(whole.inner, part.inner);
      if (rest !== null) differences.push({ inner: rest, value: 0, state: 'hidden' });
      if (differences.length >= mostDifferences) return differences;
    }
  }
  return differences;
}

function cellsByInner(cells: readonly ProblemCell[], innerCount: number): readonly number[][] {
  const containing: number[][] = Array.from({ length: innerCount }, () => []);
  cells.forEach(({ inner }, at) => {
    for (const number of inner) containing[number]?.push(at);
  });
  return containing;
}

function mayDiffer(whole: ProblemCell, part: ProblemCell): boolean {
  const more = whole.inner.length - part.inner.length;
  return more > 0 && more <= mostInner;
}

/** The inner cells of a whole that are not in a part; null when the part is not within it. Both ascend. */
function without(whole: Int32Array, part: Int32Array): Int32Array | null {
  const rest = new Int32Array(whole.length - part.length);
  let next = 0;
  let filled = 0;
  for (const number of whole) {
    if (number === part[next]) next += 1;
    else if (filled < rest.length) rest[filled++] = number;
    else return null;
  }
  return next === part.length ? rest : null;
}
