import type { Relation, Relations } from '../audit/relations.ts';
import { columnsOfVariables } from '../audit/columns-of-variables.ts';
import { SubtableBox } from './subtable-box.ts';

/**
 * A simple sub-table: a cell, the ways in which it is a sum, and everything in which these ways cross. Of a hierarchical table it is
 * what crossing one group of each dimension gives: the group's total, its margins and its interior.
 */
export interface Subtable {
  /** The cell that is the sum of all the others. */
  readonly top: number;
  /** How many relations lie above the top, on the longest way up: the sum of its levels in all dimensions. */
  readonly level: number;
  /** The variables in it, ascending: cells, and inner cells that no cell shows. */
  readonly variables: readonly number[];
}

/**
 * Splits cells into simple sub-tables, from the top of the hierarchies down: in the order of levels, and within a level the largest
 * first. Every relation stands in one of them at least. They follow from the records that cells share, so that a second hierarchy over
 * the same records is one more way of the same sub-table, and a table that shares but a margin is linked by it.
 *
 * @source de Wolf, HiTaS: a heuristic approach to cell suppression in hierarchical tables (2002)
 */
export function subtablesOf(
  cells: readonly Int32Array[],
  innerCount: number,
  relations: Relations,
): readonly Subtable[] {
  const columns = columnsOfVariables(cells, relations);
  const waysOf = Map.groupBy(relations.relations, ({ parent }) => parent);
  const sizeOf = (variable: number): number => columns[variable]?.length ?? 0;
  const levels = levelsOf(waysOf, relations.variableCount, sizeOf);
  const tops = [...waysOf.keys()].toSorted((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const box = new SubtableBox(columns, innerCount, waysOf);
  const found = tops.flatMap((top): Subtable[] => {
    const variables = box.below(top);
    return variables === null ? [] : [{ top, level: levels[top] ?? 0, variables }];
  });
  return found.toSorted((a, b) => a.level - b.level || sizeOf(b.top) - sizeOf(a.top) || a.top - b.top);
}

/** Cells are within larger ones alone, so that the largest have their level first. */
function levelsOf(
  waysOf: ReadonlyMap<number, readonly Relation[]>,
  variableCount: number,
  sizeOf: (variable: number) => number,
): Int32Array {
  const levels = new Int32Array(variableCount);
  const largestFirst = [...waysOf.keys()].toSorted((a, b) => sizeOf(b) - sizeOf(a));
  for (const parent of largestFirst) {
    const below = (levels[parent] ?? 0) + 1;
    for (const { children } of waysOf.get(parent) ?? []) {
      for (const child of children) levels[child] = Math.max(levels[child] ?? 0, below);
    }
  }
  return levels;
}
