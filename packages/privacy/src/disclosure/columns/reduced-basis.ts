import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';
import { times, valueAt, without, type SparseColumn } from './sparse-column.ts';

/** A basis of columns, fully reduced: each has a pivot row in which it is 1 and all others are 0. */
export class ReducedBasis {
  readonly #prime: number;
  readonly #priceOf: ((row: number) => number) | null;
  readonly #columns = new Map<number, SparseColumn>();

  /** @param priceOf - what it costs to have a row as a pivot; the first will do when left out */
  constructor(prime: number, priceOf: ((row: number) => number) | null = null) {
    this.#prime = prime;
    this.#priceOf = priceOf;
  }

  /** The pivot rows. */
  get pivots(): Iterable<number> {
    return this.#columns.keys();
  }

  /** Adds a column; false if the basis has all of it. */
  add(column: SparseColumn): boolean {
    const rest = this.beyond(column);
    const at = this.#cheapestIn(rest);
    const pivot = rest.rows[at];
    if (pivot === undefined) return false;
    const added = times(rest, inverseMod(rest.values[at] ?? 1, this.#prime), this.#prime);
    for (const [other, vector] of this.#columns) {
      const factor = vector.rows.length === 1 ? 0 : valueAt(vector, pivot);
      if (factor !== 0) this.#columns.set(other, without(vector, factor, added, this.#prime));
    }
    this.#columns.set(pivot, added);
    return true;
  }

  /** Whether a column is a combination of the basis. Nearly all that are not are told by their sketch. */
  has(column: SparseColumn): boolean {
    return this.sketchBeyond(column) === 0 && this.beyond(column).rows.length === 0;
  }

  /** What a column has that the basis has not; 0 in the pivots. */
  beyond(column: SparseColumn): SparseColumn {
    let rest = column;
    for (let at = 0; at < column.rows.length; at++) {
      const vector = this.#columns.get(column.rows[at] ?? 0);
      if (vector !== undefined) rest = without(rest, column.values[at] ?? 0, vector, this.#prime);
    }
    return rest;
  }

  /** The sketch of {@link beyond}. */
  sketchBeyond({ rows, values, sketch }: SparseColumn): number {
    let rest = sketch;
    for (let at = 0; at < rows.length; at++) {
      const vector = this.#columns.get(rows[at] ?? 0);
      if (vector === undefined) continue;
      rest = subtractMod(rest, multiplyMod(values[at] ?? 0, vector.sketch, this.#prime), this.#prime);
    }
    return rest;
  }

  /** The value of {@link beyond} in a row that is no pivot. */
  valueBeyond(column: SparseColumn, row: number): number {
    let value = valueAt(column, row);
    for (const [pivot, vector] of this.#columns) {
      const there = vector.rows.length === 1 ? 0 : valueAt(vector, row);
      if (there === 0) continue;
      value = subtractMod(value, multiplyMod(valueAt(column, pivot), there, this.#prime), this.#prime);
    }
    return value;
  }

  /** The rows of which a column must have one to have something beyond in a row that is no pivot. */
  rowsBehind(row: number): readonly number[] {
    const behind = [row];
    for (const [pivot, vector] of this.#columns) {
      if (vector.rows.length > 1 && valueAt(vector, row) !== 0) behind.push(pivot);
    }
    return behind;
  }

  /** The place of the row that is the cheapest pivot. */
  #cheapestIn({ rows }: SparseColumn): number {
    if (this.#priceOf === null) return 0;
    let [cheapest, least] = [0, Infinity];
    for (let at = 0; at < rows.length; at++) {
      const price = this.#priceOf(rows[at] ?? 0);
      if (price < least) [cheapest, least] = [at, price];
    }
    return cheapest;
  }
}
