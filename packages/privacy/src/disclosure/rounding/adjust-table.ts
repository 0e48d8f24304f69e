import { EXACT_DISCLOSURE_ONLY } from '../relations/relations-of-problem.ts';
import { checkRelations } from '../relations/check-relations.ts';
import type { CellRelations, RelatedCell } from '../relations/cell-relations.ts';
import { rowBuilder } from '../solver/row-builder.ts';
import type { LinearProgram, LinearSolver } from '../solver/linear-solver.ts';
import { RoundingError } from './rounding-error.ts';

/** A table whose sensitive cells are not what they were. */
export interface AdjustedTable {
  readonly values: readonly number[];
  /** The sum of all changes, each at its cell's weight. */
  readonly cost: number;
}

/**
 * Controlled tabular adjustment: instead of being withheld each sensitive cell is moved down by at least its lower protection
 * level or up by at least its upper one, and other cells as little as it takes for the table to add up. Cells that must be
 * published as they are (`z`) and empty ones (`e`) stay; none goes below zero.
 *
 * The adjusted table looks like any other, and its small changes are not marked: who publishes one says so.
 *
 * @formula min sum w |d| with the relations of a on a + d, and d <= -LPL or d >= UPL at each sensitive cell
 * @throws RelationsError - cells or relations are malformed or do not add up
 * @throws RoundingError - ADJUSTMENT_IMPOSSIBLE
 * @throws SolverError - the solver gave no answer
 * @source Cox, Kelly and Patil, Balancing quality and confidentiality for multivariate tabular data (2004); tau-ARGUS manual, 2.13
 */
export function adjustTable(related: CellRelations, solver: LinearSolver): AdjustedTable {
  checkRelations(related);
  const { cells } = related;
  const model = solver.open(programOf(related));
  try {
    const solution = model.minimise();
    if (solution.status !== 'optimal') throw new RoundingError('ADJUSTMENT_IMPOSSIBLE', {});
    const changes = cells.map(
      (_, cell) => (solution.values[cell] ?? 0) - (solution.values[cells.length + cell] ?? 0),
    );
    return {
      values: cells.map(({ value }, cell) => settle(value + (changes[cell] ?? 0))),
      cost: changes.reduce((sum, change, cell) => sum + Math.abs(change) * (cells[cell]?.weight ?? 0), 0),
    };
  } finally {
    model.dispose();
  }
}

/** What the solver misses a whole number by. */
function settle(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= 1e-6 * Math.max(1, Math.abs(whole)) ? whole : value;
}

/** Variables: how far each cell goes up, how far down, and for each sensitive one whether it goes up. */
function programOf({ cells, relations }: CellRelations): LinearProgram {
  const count = cells.length;
  const sensitive = cells.flatMap((cell, at) => (cell.status === 'u' ? [{ at, ...reachOf(cell) }] : []));
  const roof = cells.reduce((sum, { value }) => sum + Math.abs(value), 1);
  const isFixed = cells.map(({ status }) => status === 'z' || status === 'e');
  const rows = packRows(count, relations, sensitive, roof);
  return {
    cost: [...cells, ...cells].map(({ weight }) => weight).concat(sensitive.map(() => 0)),
    lower: [...cells, ...cells, ...sensitive].map(() => 0),
    upper: [
      ...isFixed.map((fixed) => (fixed ? 0 : roof)),
      ...cells.map(({ value }, cell) => (isFixed[cell] === true ? 0 : Math.max(0, value))),
      ...sensitive.map(() => 1),
    ],
    whole: [...cells, ...cells].map(() => false).concat(sensitive.map(() => true)),
    ...rows,
  };
}

interface Sensitive {
  readonly at: number;
  readonly lower: number;
  readonly upper: number;
}

/** A level of 0 on both sides asks for one unit: what is not moved is shown. */
function reachOf({ levels }: RelatedCell): { readonly lower: number; readonly upper: number } {
  const { lower, upper } = levels ?? EXACT_DISCLOSURE_ONLY;
  return lower + upper === 0 ? { lower: 1, upper: 1 } : { lower, upper };
}

function packRows(
  count: number,
  relations: CellRelations['relations'],
  sensitive: readonly Sensitive[],
  roof: number,
): Pick<LinearProgram, 'rows' | 'rowLower' | 'rowUpper'> {
  const builder = rowBuilder();
  for (const { parent, children } of relations) {
    const changes = [[parent, 1] as const, ...children.map((child) => [child, -1] as const)];
    builder.add(
      0,
      0,
      changes.flatMap(([cell, sign]) => [[cell, sign] as const, [count + cell, -sign] as const]),
    );
  }
  sensitive.forEach(({ at, lower, upper }, place) => {
    const isUp = 2 * count + place;
    builder.add(0, Infinity, [
      [at, 1],
      [isUp, -upper],
    ]);
    builder.add(-Infinity, 0, [
      [at, 1],
      [isUp, -roof],
    ]);
    builder.add(lower, Infinity, [
      [count + at, 1],
      [isUp, lower],
    ]);
    builder.add(-Infinity, roof, [
      [count + at, 1],
      [isUp, roof],
    ]);
  });
  return builder.packed;
}
