import type { CellProblem, ProblemCell } from '../cells/cell-problem.ts';

/** The most inner cells that a difference has, to be looked at. */
const mostInner = 256;

/** The most differences that are looked at: beyond, those of the smallest cells have been. */
const mostDifferences = 200_000;

/**
 * What remains of each cell that is released, or may be, when another one within it is taken away. Remainders of many
 * inner cells are left out: few contributors do not fill many cells.
 *
 * @param isSafe - whether what is left of a cell, the first, without another is safe for certain: it is left out then
 */
export function differencesOf(
  { innerCount, cells }: CellProblem,
  isSafe: (whole: number, part: number) => boolean = () => false,
): readonly ProblemCell[] {
  const differences: ProblemCell[] = [];
  const innerOf = (cell: number): Int32Array => cells[cell]?.inner ?? new Int32Array(0);
  for (const [whole, part] of pairsOf(cells, innerCount)) {
    const rest = isSafe(whole, part) ? null : without(innerOf(whole), innerOf(part));
    if (rest !== null) differences.push({ inner: rest, value: 0, state: 'hidden' });
    if (differences.length >= mostDifferences) break;
  }
  return differences;
}

/**
 * Finds what may be within what.
 *
 * @yields pairs of cells of which one may be within the other and not much smaller
 */
function* pairsOf(
  cells: readonly ProblemCell[],
  innerCount: number,
): Generator<readonly [whole: number, part: number]> {
  const containing = cellsByInner(cells, innerCount);
  for (const [part, cell] of cells.entries()) {
    if (!isListed(cell)) continue;
    for (const whole of containing[cell.inner[0] ?? 0] ?? []) {
      if (mayDiffer(cells[whole]?.inner ?? cell.inner, cell.inner)) yield [whole, part];
    }
  }
}

function isListed({ state, inner }: ProblemCell): boolean {
  return state !== 'hidden' && inner.length > 0;
}

function cellsByInner(cells: readonly ProblemCell[], innerCount: number): readonly number[][] {
  const containing: number[][] = Array.from({ length: innerCount }, () => []);
  cells.forEach((cell, at) => {
    if (isListed(cell)) for (const number of cell.inner) containing[number]?.push(at);
  });
  return containing;
}

function mayDiffer(whole: Int32Array, part: Int32Array): boolean {
  const more = whole.length - part.length;
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
