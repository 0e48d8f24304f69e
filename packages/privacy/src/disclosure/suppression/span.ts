import { entryAt } from '../cells/entry-at.ts';
import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';

/** What is left of a column when everything that the span has of it is taken away; its entry at the pivot is 1. */
export interface Residual {
  readonly values: Int32Array;
  /** The rows in which it is not 0, ascending. */
  readonly support: readonly number[];
  /** The row that will stand for it in the basis. */
  readonly pivot: number;
}

/**
 * The span of published columns over inner cells, modulo a prime, as a fully reduced basis: each basis vector has a
 * pivot row in which it is 1 and all others are 0.
 */
export class Span {
  readonly innerCount: number;
  readonly prime: number;
  readonly #vectors: Int32Array[] = [];
  readonly #pivots: number[] = [];
  /** For each row, the number of the basis vector whose pivot it is; -1 for none. */
  readonly #vectorAt: Int32Array;
  /** How reluctantly a row is taken as a pivot: 0 gladly, 1 if no other is left, 2 never when it can be helped. */
  readonly #reluctance: Uint8Array;
  readonly #work: Int32Array;

  constructor(innerCount: number, prime: number, reluctance: Uint8Array) {
    this.innerCount = innerCount;
    this.prime = prime;
    this.#reluctance = reluctance;
    this.#vectorAt = new Int32Array(innerCount).fill(-1);
    this.#work = new Int32Array(innerCount);
  }

  /** The basis vector whose pivot is this row; undefined for none. */
  vectorAt(row: number): Int32Array | undefined {
    return this.#vectors[entryAt(this.#vectorAt, row)];
  }

  /** What is left of the sum of inner cells; null when the span has all of it. */
  residual(inner: Int32Array): Residual | null {
    const values = this.reduced(inner);
    const support: number[] = [];
    let pivot = -1;
    let best = Infinity;
    for (let row = 0; row < values.length; row++) {
      if (values[row] === 0) continue;
      support.push(row);
      const price = this.#reluctance[row] ?? 0;
      if (price < best) [pivot, best] = [row, price];
    }
    if (pivot < 0) return null;
    scale(values, support, inverseMod(entryAt(values, pivot), this.prime), this.prime);
    return { values, support, pivot };
  }

  /** The sum of inner cells without what the span has of it; 0 in every pivot row. Valid until the next call. */
  reduced(inner: Int32Array): Int32Array {
    const values = this.#work.fill(0);
    for (const row of inner) values[row] = 1;
    for (const row of inner) {
      const vector = this.vectorAt(row);
      if (vector !== undefined) takeAway(values, vector, entryAt(values, row), this.prime);
    }
    return values;
  }

  /** Adds a residual of this span to it. */
  add({ values, support, pivot }: Residual): void {
    for (const vector of this.#vectors) {
      takeAwayAt(vector, values, support, entryAt(vector, pivot), this.prime);
    }
    this.#vectorAt[pivot] = this.#vectors.length;
    this.#vectors.push(values.slice());
    this.#pivots.push(pivot);
  }
}

/** vector := vector - factor other. */
function takeAway(vector: Int32Array, other: Int32Array, factor: number, prime: number): void {
  if (factor === 0) return;
  for (let row = 0; row < other.length; row++) {
    const value = entryAt(other, row);
    if (value === 0) continue;
    vector[row] = subtractMod(entryAt(vector, row), multiplyMod(factor, value, prime), prime);
  }
}

/** vector := vector - factor other, where the rows of `other` that are not 0 are known. */
export function takeAwayAt(
  vector: Int32Array,
  other: Int32Array,
  support: readonly number[],
  factor: number,
  prime: number,
): void {
  if (factor === 0) return;
  for (const row of support) {
    vector[row] = subtractMod(entryAt(vector, row), multiplyMod(factor, entryAt(other, row), prime), prime);
  }
}

function scale(vector: Int32Array, support: readonly number[], factor: number, prime: number): void {
  if (factor === 1) return;
  for (const row of support) vector[row] = multiplyMod(entryAt(vector, row), factor, prime);
}
