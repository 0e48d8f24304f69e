import { entryAt } from '../../cells/entry-at.ts';
import { multiplyMod, subtractMod } from '../../cells/prime-field.ts';
import { ColumnField } from '../../columns/column-field.ts';
import { valueAt, without, type SparseColumn } from '../../columns/sparse-column.ts';
import { AscendingQueue } from './ascending-queue.ts';
import { ColumnSet } from './column-set.ts';

/**
 * The span of published columns over inner cells, modulo a prime, as a basis: each vector has a pivot row in which it is 1,
 * and in which those that joined later are 0.
 */
export class Span {
  readonly prime: number;
  readonly field: ColumnField;
  /**
   * The vectors whose pivots are rows of insiders, by those. They are kept 0 in all other pivots: what is left of them says
   * what insiders know. The others stay as they joined.
   */
  readonly watched: ColumnSet;
  readonly #isWatched: (row: number) => boolean;
  readonly #others = new Map<number, SparseColumn>();
  /** 1 for rows that are in the span by themselves: the rest of a column is 0 there. */
  readonly #isKnown: Uint8Array;
  /** The pivots of all other vectors, in the order in which these joined. */
  readonly #pivots: number[] = [];
  /** For each row its place among the pivots; -1 for none. */
  readonly #placeOf: Int32Array;
  readonly #work: Int32Array;
  readonly #isTouched: Uint8Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  /** The places of the pivots that were touched and whose vectors are still to be taken away. */
  readonly #waiting: AscendingQueue;

  /** @param isWatched - whether a row is one of an insider */
  constructor(innerCount: number, prime: number, isWatched: (row: number) => boolean) {
    this.prime = prime;
    this.field = new ColumnField(innerCount, prime);
    this.#isWatched = isWatched;
    this.watched = new ColumnSet(innerCount);
    this.#isKnown = new Uint8Array(innerCount);
    this.#placeOf = new Int32Array(innerCount).fill(-1);
    this.#work = new Int32Array(innerCount);
    this.#isTouched = new Uint8Array(innerCount);
    this.#touched = new Int32Array(innerCount);
    this.#waiting = new AscendingQueue(innerCount);
  }

  /** Whether a row is in the span by itself. */
  isKnown(row: number): boolean {
    return this.#isKnown[row] === 1;
  }

  /** The sum of inner cells. */
  sumOf(inner: Int32Array): SparseColumn {
    return this.field.column(
      [...inner],
      Array.from(inner, () => 1),
    );
  }

  /** What is left of the sum of inner cells when everything that the span has of it is taken away. */
  residual(inner: Int32Array): SparseColumn {
    for (const row of inner) if (this.#isKnown[row] !== 1) this.#takeAway(row, this.prime - 1);
    // Taking a vector away gives the column something in pivots of later ones alone.
    for (let place = this.#waiting.take(); place >= 0; place = this.#waiting.take()) {
      const pivot = this.#pivots[place] ?? 0;
      const factor = entryAt(this.#work, pivot);
      if (factor !== 0) this.#takeAwayTimes(factor, pivot);
    }
    return this.#collected();
  }

  /** Adds a residual of this span to it, which is 1 in its pivot. */
  add(residual: SparseColumn, pivot: number): void {
    for (const number of this.watched.having(pivot)) {
      const vector = this.watched.get(number) ?? residual;
      this.watched.set(number, without(vector, valueAt(vector, pivot), residual, this.prime));
    }
    if (residual.rows.length === 1) {
      this.#isKnown[pivot] = 1;
      return;
    }
    if (this.#isWatched(pivot)) this.watched.set(pivot, residual);
    else this.#others.set(pivot, residual);
    this.#placeOf[pivot] = this.#pivots.push(pivot) - 1;
  }

  /** Takes the vector of a pivot away, so many times. */
  #takeAwayTimes(factor: number, pivot: number): void {
    const vector = this.#others.get(pivot) ?? this.watched.get(pivot);
    if (vector === undefined) return;
    const { rows, values } = vector;
    let known = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      if (this.#isKnown[row] === 1) known++;
      else this.#takeAway(row, multiplyMod(factor, values[at] ?? 0, this.prime));
    }
    if (2 * known > rows.length) this.#shorten(pivot);
  }

  /** Leaves out of a vector what is known by itself. */
  #shorten(pivot: number): void {
    const vector = this.#others.get(pivot);
    if (vector === undefined) return;
    const isOpen = (row: number): boolean => this.#isKnown[row] !== 1;
    const values = vector.values.filter((_, at) => isOpen(vector.rows[at] ?? 0));
    this.#others.set(pivot, this.field.column(vector.rows.filter(isOpen), values));
  }

  #takeAway(row: number, value: number): void {
    if (this.#isTouched[row] === 0) this.#touch(row);
    this.#work[row] = subtractMod(entryAt(this.#work, row), value, this.prime);
  }

  #touch(row: number): void {
    this.#isTouched[row] = 1;
    this.#touched[this.#touchedCount++] = row;
    const place = entryAt(this.#placeOf, row);
    if (place >= 0) this.#waiting.add(place);
  }

  /** The column that was worked out; nothing is left to work on. */
  #collected(): SparseColumn {
    const touched = this.#touched.subarray(0, this.#touchedCount).toSorted();
    this.#touchedCount = 0;
    const rows: number[] = [];
    const values: number[] = [];
    for (const row of touched) {
      const value = entryAt(this.#work, row);
      this.#isTouched[row] = 0;
      this.#work[row] = 0;
      if (value === 0) continue;
      rows.push(row);
      values.push(value);
    }
    return this.field.column(rows, values);
  }
}
