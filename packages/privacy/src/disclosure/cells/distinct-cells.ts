import type { CellProblem } from './cell-problem.ts';
import { ColumnIndex } from './column-index.ts';

/** Cells of the same records are one cell, whatever they are called. */
export interface DistinctCell {
  readonly inner: Int32Array;
  /** The largest absolute value of the cells that it stands for. */
  readonly value: number;
  /** Published before: it is known. */
  readonly isKnown: boolean;
  /** To be decided now, and neither known nor withheld before. */
  readonly isAsked: boolean;
  /** What may not become known: it is sensitive, or was withheld before. */
  readonly isTarget: boolean;
}

/** The different cells of a problem, in the order in which they first occur. */
export interface DistinctCells {
  readonly cells: readonly DistinctCell[];
  /** For each cell of the problem, the number of its distinct cell; -1 for a cell without records. */
  readonly numberOf: Int32Array;
}

/**
 * Finds the different cells of a problem.
 *
 * @param sensitive - 1 for each sensitive cell of the problem, as primary rules found
 */
export function distinctCells(problem: CellProblem, sensitive: Uint8Array): DistinctCells {
  const numberOf = new Int32Array(problem.cells.length).fill(-1);
  const merged: { inner: Int32Array; value: number; states: Set<string>; isSensitive: boolean }[] = [];
  const index = new ColumnIndex();
  for (const [at, { inner, value, state }] of problem.cells.entries()) {
    if (inner.length === 0) continue;
    const number = index.numberOf(inner);
    if (number === merged.length) merged.push({ inner, value: 0, states: new Set(), isSensitive: false });
    numberOf[at] = number;
    const cell = merged[number];
    if (cell === undefined) continue;
    cell.value = Math.max(cell.value, Number.isFinite(value) ? Math.abs(value) : 0);
    cell.states.add(state);
    cell.isSensitive ||= sensitive[at] === 1;
  }
  return { numberOf, cells: merged.map(decide) };
}

function decide(cell: {
  readonly inner: Int32Array;
  readonly value: number;
  readonly states: ReadonlySet<string>;
  readonly isSensitive: boolean;
}): DistinctCell {
  const { inner, value, states, isSensitive } = cell;
  const isWithheld = states.has('withheld');
  const isTarget = isSensitive || isWithheld;
  const isKnown = states.has('published');
  return { inner, value, isKnown, isTarget, isAsked: states.has('asked') && !isKnown && !isWithheld };
}
