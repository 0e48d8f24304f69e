import type { CellProblem, CellStatus, ProblemCell } from '../cells/cell-problem.ts';
import type {
  CellRelations,
  ProtectionLevels,
  RelatedCell,
  RelatedStatus,
  Relation,
} from './cell-relations.ts';
import { RelationsError } from './relations-error.ts';

/** What was decided about the cells of a problem. */
export interface DecidedCells {
  /** The status of each cell of the problem, in its order. */
  readonly statuses: readonly CellStatus[];
  /** The protection levels of each primary; none for a cell: no more than that it is not known exactly. */
  readonly levels?: readonly (ProtectionLevels | null)[];
}

/** No more than that a cell is not known exactly. */
export const EXACT_DISCLOSURE_ONLY: ProtectionLevels = Object.freeze({ lower: 0, upper: 0, sliding: 0 });

/**
 * The linear relations of a problem: each cell is the sum of its inner cells. The first columns are the problem's cells, in
 * their order; then come the inner cells that no cell shows by itself, unknown to everyone. Every hierarchy, every second
 * hierarchy over the same records, and every cell that is another one by another name follows from these.
 *
 * @throws RelationsError - STATUS_MISSING
 */
export function relationsOfProblem(problem: CellProblem, decided: DecidedCells): CellRelations {
  const cells: RelatedCell[] = problem.cells.map((cell, at) => ({
    value: cell.value,
    status: statusOf(cell, decided.statuses[at]),
    weight: Math.max(1, Math.abs(cell.value)),
    levels: decided.statuses[at] === 'u' ? (decided.levels?.[at] ?? EXACT_DISCLOSURE_ONLY) : null,
  }));
  const columns = innerColumns(problem, cells);
  const relations = problem.cells.flatMap((cell, parent) => relationOf(cell, parent, columns));
  return { cells, relations: relations.toSorted((a, b) => a.children.length - b.children.length) };
}

function statusOf({ state }: ProblemCell, status: CellStatus | undefined): RelatedStatus {
  if (status === undefined) throw new RelationsError('STATUS_MISSING', {});
  if (status === 'u' || status === 'x') return status;
  if (state === 'published') return 'z';
  // Nobody is shown it, and it may become known.
  return state === 'hidden' ? 'w' : status;
}

/** The column that stands for each inner cell; columns of inner cells that nothing shows are added. */
function innerColumns(problem: CellProblem, cells: RelatedCell[]): Int32Array {
  const columns = new Int32Array(problem.innerCount).fill(-1);
  problem.cells.forEach(({ inner }, at) => {
    const [only] = inner;
    if (inner.length === 1 && only !== undefined && columns[only] === -1) columns[only] = at;
  });
  const amounts = innerAmounts(problem);
  columns.forEach((column, inner) => {
    if (column !== -1) return;
    columns[inner] = cells.length;
    cells.push({ value: amounts[inner] ?? 0, status: 'w', weight: 1, levels: null });
  });
  return columns;
}

/** What each inner cell adds up to, by the first party role. */
function innerAmounts({ innerCount, roles }: CellProblem): Float64Array {
  const amounts = new Float64Array(innerCount);
  const [role] = roles;
  role?.inner.forEach((inner, at) => {
    amounts[inner] = (amounts[inner] ?? 0) + (role.amount[at] ?? 0);
  });
  return amounts;
}

function relationOf({ inner }: ProblemCell, parent: number, columns: Int32Array): Relation[] {
  const children = Array.from(inner, (at) => columns[at] ?? -1);
  const isItself = children.length === 1 && children[0] === parent;
  return isItself || children.length === 0 ? [] : [{ parent, children }];
}
