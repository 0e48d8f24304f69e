import { entryAt } from '../cells/entry-at.ts';
import { addMod, multiplyMod, residueSequence } from '../cells/prime-field.ts';
import type { SparseColumn } from './sparse-column.ts';

const ONE: readonly number[] = [1];

/** Makes columns over so many rows, modulo a prime, with their sketches. */
export class ColumnField {
  readonly prime: number;
  /** A residue for each row. */
  readonly #factors: Int32Array;

  constructor(rowCount: number, prime: number) {
    this.prime = prime;
    this.#factors = new Int32Array(rowCount).map(residueSequence(1, prime));
  }

  /** A column of values that are not 0, in rows that ascend. */
  column(rows: readonly number[], values: readonly number[]): SparseColumn {
    let sketch = 0;
    for (let at = 0; at < rows.length; at++) {
      sketch = addMod(sketch, this.#sketchAt(rows[at] ?? 0, values[at] ?? 0), this.prime);
    }
    return { rows, values, sketch };
  }

  /** The column that is 1 in one row. */
  unit(row: number): SparseColumn {
    return { rows: [row], values: ONE, sketch: entryAt(this.#factors, row) };
  }

  #sketchAt(row: number, value: number): number {
    return multiplyMod(value, entryAt(this.#factors, row), this.prime);
  }
}
