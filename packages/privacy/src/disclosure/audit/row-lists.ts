import { entryAt } from '../cells/entry-at.ts';

/** For each variable a list of rows that only grows, in few arrays for all of them. */
export class RowLists {
  /** The last entry of each variable; -1 for none. */
  readonly #last: Int32Array;
  /** The entry before each entry, and its row. */
  #before: Int32Array;
  #rows: Int32Array;
  #length = 0;

  constructor(variableCount: number) {
    this.#last = new Int32Array(variableCount).fill(-1);
    this.#before = new Int32Array(1024);
    this.#rows = new Int32Array(1024);
  }

  push(variable: number, row: number): void {
    if (this.#length === this.#rows.length) this.#grow();
    this.#rows[this.#length] = row;
    this.#before[this.#length] = entryAt(this.#last, variable);
    this.#last[variable] = this.#length++;
  }

  /** The rows of a variable, the latest first. */
  of(variable: number): readonly number[] {
    const rows: number[] = [];
    for (let at = entryAt(this.#last, variable); at >= 0; at = entryAt(this.#before, at)) {
      rows.push(entryAt(this.#rows, at));
    }
    return rows;
  }

  clear(variable: number): void {
    this.#last[variable] = -1;
  }

  #grow(): void {
    const [before, rows] = [this.#before, this.#rows];
    this.#before = new Int32Array(2 * before.length);
    this.#rows = new Int32Array(2 * rows.length);
    this.#before.set(before);
    this.#rows.set(rows);
  }
}
