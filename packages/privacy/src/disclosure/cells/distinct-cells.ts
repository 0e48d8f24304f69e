import { entryAt } from './entry-at.ts';
import type { CellProblem } from './cell-problem.ts';

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
  const byHash = new Map<number, number[]>();
  for (const [at, { inner, value, state }] of problem.cells.entries()) {
    if (inner.length === 0) continue;
    const alike = listAt(byHash, hashOf(inner));
    let number = alike.find((one) => isSame(merged[one]?.inner, inner));
    if (number === undefined) {
      number = merged.length;
      alike.push(number);
      merged.push({ inner, value: 0, states: new Set(), isSensitive: false });
    }
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

function listAt(byHash: Map<number, number[]>, hash: number): number[] {
  const list = byHash.get(hash) ?? [];
  if (list.length === 0) byHash.set(hash, list);
  return list;
}

/** FNV-1a over whole numbers; equal lists are compared afterwards. */
function hashOf(inner: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const cell of inner) hash = Math.imul(hash ^ cell, 0x01000193) ^ (hash >>> 15);
  return hash;
}

function isSame(one: Int32Array | undefined, other: Int32Array): boolean {
  if (one?.length !== other.length) return false;
  for (let at = 0; at < other.length; at++) if (entryAt(one, at) !== entryAt(other, at)) return false;
  return true;
}
