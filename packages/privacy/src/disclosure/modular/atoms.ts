import { entryAt } from '../cells/entry-at.ts';

/** What some cells do not tell apart: inner cells that lie in the same of them are one atom. */
export interface Atoms {
  readonly count: number;
  /** How many inner cells each atom has. */
  readonly sizes: Int32Array;
  /** The atoms of each cell, ascending. */
  readonly columns: readonly Int32Array[];
  /** The atom of an inner cell, until the finder is asked again. */
  readonly atomOf: (inner: number) => number;
}

/** Finds atoms, of one list of cells after another, at a cost in proportion to their inner cells. */
export class AtomFinder {
  /** The class of each inner cell, and the round in which it was set; classes of earlier rounds count for nothing. */
  readonly #classOf: Int32Array;
  readonly #roundOf: Int32Array;
  #round = 0;

  constructor(innerCount: number) {
    this.#classOf = new Int32Array(innerCount);
    this.#roundOf = new Int32Array(innerCount);
  }

  /**
   * The atoms of some cells.
   *
   * @param whole - the inner cells of one that holds all the others
   */
  of(cells: readonly Int32Array[], whole: Int32Array): Atoms {
    this.#round++;
    let next = 1;
    for (const inner of cells) next = this.#split(inner, next);
    const numbers = new Map<number, number>();
    const columns = cells.map((inner) => this.#columnOf(inner, numbers));
    const sizes = new Int32Array(numbers.size);
    const atomOf = (inner: number): number => numbers.get(entryAt(this.#classOf, inner)) ?? -1;
    for (const inner of whole) sizes[atomOf(inner)] = entryAt(sizes, atomOf(inner)) + 1;
    return { count: numbers.size, sizes, columns, atomOf };
  }

  /** Splits each class into what lies in a cell and what does not. */
  #split(inner: Int32Array, first: number): number {
    const within = new Map<number, number>();
    let next = first;
    for (const at of inner) {
      const before = this.#roundOf[at] === this.#round ? entryAt(this.#classOf, at) : 0;
      let after = within.get(before);
      if (after === undefined) within.set(before, (after = next++));
      this.#classOf[at] = after;
      this.#roundOf[at] = this.#round;
    }
    return next;
  }

  #columnOf(inner: Int32Array, numbers: Map<number, number>): Int32Array {
    const own = new Set<number>();
    for (const at of inner) {
      const name = entryAt(this.#classOf, at);
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      own.add(number);
    }
    return Int32Array.from(own).toSorted();
  }
}
