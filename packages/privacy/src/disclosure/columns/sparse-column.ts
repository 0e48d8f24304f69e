import { multiplyMod, subtractMod } from '../cells/prime-field.ts';

/** A column over inner cells, modulo a prime: the rows in which it is not 0, ascending, and what it is there. */
export interface SparseColumn {
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** A random combination of the values: two columns that differ nearly always differ in it, so most comparisons end here. */
  readonly sketch: number;
}

/** Nothing. */
export const ZERO: SparseColumn = { rows: [], values: [], sketch: 0 };

/** What a column is in a row. */
export function valueAt({ rows, values }: SparseColumn, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? (values[low] ?? 0) : 0;
}

/** factor column. */
export function times(column: SparseColumn, factor: number, prime: number): SparseColumn {
  if (factor === 1) return column;
  return {
    rows: column.rows,
    values: column.values.map((value) => multiplyMod(value, factor, prime)),
    sketch: multiplyMod(column.sketch, factor, prime),
  };
}

/** one - factor other, for a factor that is not 0. */
export function without(one: SparseColumn, factor: number, other: SparseColumn, prime: number): SparseColumn {
  const rows: number[] = [];
  const values: number[] = [];
  let [own, at] = [0, 0];
  while (own < one.rows.length || at < other.rows.length) {
    const here = one.rows[own] ?? Infinity;
    const there = other.rows[at] ?? Infinity;
    let value = here <= there ? (one.values[own++] ?? 0) : 0;
    if (there <= here) {
      value = subtractMod(value, multiplyMod(factor, other.values[at++] ?? 0, prime), prime);
    }
    if (value === 0) continue;
    rows.push(Math.min(here, there));
    values.push(value);
  }
  const sketch = subtractMod(one.sketch, multiplyMod(factor, other.sketch, prime), prime);
  return { rows, values, sketch };
}

/** Whether a column is `factor` times another. */
export function isMultiple(one: SparseColumn, factor: number, other: SparseColumn, prime: number): boolean {
  if (one.rows.length !== other.rows.length) return false;
  if (one.sketch !== multiplyMod(factor, other.sketch, prime)) return false;
  return one.rows.every(
    (row, at) =>
      row === other.rows[at] && one.values[at] === multiplyMod(factor, other.values[at] ?? 0, prime),
  );
}
