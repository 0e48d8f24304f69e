import { BATCH_ROWS } from './batch-rows.ts';

/**
 * The numbers of a column of one batch after the other. Room is made as rows come: most files of an extract are short,
 * and room for whole batches of all their columns takes longer to make than they take to read.
 */
export class GrowingNumbers {
  #values = new Float64Array(0);
  /** Rows of the batch before: the next will have about as many. */
  #before = 0;

  /** The values, with room for so many rows. */
  withRoom(rows: number): Float64Array {
    if (rows > this.#values.length) {
      const larger = Math.max(this.#before, Math.min(this.#values.length * 2, BATCH_ROWS), rows);
      const values = new Float64Array(larger);
      values.set(this.#values);
      this.#values = values;
    }
    return this.#values;
  }

  /** Takes the values of the batch, `rows` of them, and begins a new one. */
  take(rows: number): Float64Array {
    const values = this.#values.subarray(0, rows);
    this.#values = new Float64Array(0);
    this.#before = rows;
    return values;
  }
}
