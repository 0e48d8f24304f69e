import { multiplyMod, residueSequence } from '../cells/prime-field.ts';
import { takeAwayAt, type Residual } from './span.ts';

/** A column that may not become known, and what the span leaves of it. */
export interface Target {
  readonly inner: Int32Array;
  readonly left: Int32Array;
  /** A random combination of `left`: two that differ nearly always differ in it, so most comparisons end here. */
  readonly sketch: number;
}

/** Makes targets, and says what would be left of them. */
export class TargetSketches {
  readonly prime: number;
  /** A residue for each row. */
  readonly factors: Int32Array;

  constructor(innerCount: number, prime: number) {
    this.prime = prime;
    this.factors = new Int32Array(innerCount).map(residueSequence(1, prime));
  }

  /** A target of which `left` is left. */
  target(inner: Int32Array, left: Int32Array): Target {
    return { inner, left, sketch: this.sketch(left) };
  }

  /** What is left of a target when a residual joins the span. */
  without(target: Target, { values, support, pivot }: Residual): Target {
    const left = target.left.slice();
    takeAwayAt(left, values, support, left[pivot] ?? 0, this.prime);
    return this.target(target.inner, left);
  }

  /** The random combination of a column. */
  sketch(column: Int32Array): number {
    let sum = 0;
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? 0;
      if (value !== 0) sum = (sum + multiplyMod(value, this.factors[row] ?? 0, this.prime)) % this.prime;
    }
    return sum;
  }
}
