import { ColumnIndex } from '../cells/column-index.ts';
import { entryAt } from '../cells/entry-at.ts';
import { placesByNumber, type PlacesByNumber } from '../cells/places-by-number.ts';

/** A relation: a cell is the sum of others that share no inner cell. Numbers of variables. */
export interface Relation {
  readonly parent: number;
  readonly children: Int32Array;
}

/**
 * The relations between the different cells of a problem. Variables are the cells, in their order, and after them the
 * inner cells that are no cells: the table does not show them, and yet they are unknowns.
 */
export interface Relations {
  readonly variableCount: number;
  /** The variable of each inner cell. */
  readonly variableOf: Int32Array;
  /** Of each cell of several inner cells the shortest one; together they say all that sums say. */
  readonly basic: readonly Relation[];
  /** All that were found: a cell may be a sum in several ways. */
  readonly relations: readonly Relation[];
}

/** How many ways of being a sum are looked for in each cell: by the first dimension, by the second, and so on. */
const MOST_PARTITIONS = 4;

/**
 * Finds relations from the inner cells of cells alone. Cells of the same inner cells are equal, those of none are 0. A cell
 * is taken apart into the largest other cells that fit; what no cell covers is taken apart into inner cells.
 */
export function relationsOf(cells: readonly Int32Array[], innerCount: number): Relations {
  return new RelationFinder(cells, innerCount).find();
}

class RelationFinder {
  readonly #cells: readonly Int32Array[];
  readonly #variableOf: Int32Array;
  readonly #variableCount: number;
  /** The cells of several inner cells that each inner cell is in, largest first: those of `at` stand from `#start[at]`. */
  readonly #start: Int32Array;
  readonly #members: Int32Array;
  /** Which inner cells belong to the cell that is taken apart: its number + 1. */
  readonly #within: Int32Array;
  /** Which are covered already: a number of their own for each attempt. */
  readonly #covered: Int32Array;
  #attempt = 0;

  constructor(cells: readonly Int32Array[], innerCount: number) {
    this.#cells = cells;
    this.#within = new Int32Array(innerCount);
    this.#covered = new Int32Array(innerCount);
    this.#variableOf = new Int32Array(innerCount).fill(-1);
    cells.forEach((inner, cell) => {
      const only = inner.length === 1 ? entryAt(inner, 0) : -1;
      if (this.#variableOf[only] === -1) this.#variableOf[only] = cell;
    });
    let next = cells.length;
    for (let at = 0; at < innerCount; at++) if (this.#variableOf[at] === -1) this.#variableOf[at] = next++;
    this.#variableCount = next;
    [this.#start, this.#members] = membersOf(cells, innerCount);
  }

  find(): Relations {
    const relations: Relation[] = [];
    const basic: Relation[] = [];
    const index = new ColumnIndex();
    const firstOf: number[] = [];
    this.#cells.forEach((inner, parent) => {
      const number = index.numberOf(inner);
      const same = firstOf[number];
      firstOf[number] = same ?? parent;
      const ways = same === undefined ? this.#partitions(parent, inner) : [Int32Array.of(same)];
      const [way, ...others] = ways;
      if (way === undefined) return;
      for (const children of ways) relations.push({ parent, children });
      basic.push({
        parent,
        children: others.reduce((least, one) => (one.length < least.length ? one : least), way),
      });
    });
    return { variableCount: this.#variableCount, variableOf: this.#variableOf, basic, relations };
  }

  /** The ways in which a cell is a sum of others; none for an inner cell. */
  #partitions(parent: number, inner: Int32Array): readonly Int32Array[] {
    if (inner.length === 0) return [new Int32Array(0)];
    if (inner.length === 1) return [];
    for (const cell of inner) this.#within[cell] = parent + 1;
    const found: Int32Array[] = [];
    for (const seed of this.#seeds(parent, inner)) {
      const children = this.#partition(parent, inner, seed);
      if (!found.some((other) => isSame(other, children))) found.push(children);
    }
    return found;
  }

  /** The largest cells within `parent` that hold its first inner cell: each begins another way to take it apart. */
  #seeds(parent: number, inner: Int32Array): readonly number[] {
    this.#attempt++;
    const first = entryAt(inner, 0);
    const seeds: number[] = [];
    const end = entryAt(this.#start, first + 1);
    for (let at = entryAt(this.#start, first); at < end && seeds.length < MOST_PARTITIONS; at++) {
      const cell = entryAt(this.#members, at);
      if (!this.#fits(parent, inner.length, cell)) continue;
      if (!seeds.some((seed) => isWithin(this.#cells[cell], this.#cells[seed]))) seeds.push(cell);
    }
    return seeds.length === 0 ? [-1] : seeds;
  }

  #partition(parent: number, inner: Int32Array, seed: number): Int32Array {
    this.#attempt++;
    const children: number[] = [];
    if (seed >= 0) children.push(this.#cover(seed));
    for (const row of inner) {
      if (this.#covered[row] === this.#attempt) continue;
      const cell = this.#largestAt(parent, inner.length, row);
      if (cell >= 0) {
        children.push(this.#cover(cell));
        continue;
      }
      this.#covered[row] = this.#attempt;
      children.push(entryAt(this.#variableOf, row));
    }
    return Int32Array.from(children).toSorted();
  }

  /** The largest cell within `parent` that holds an inner cell and nothing that is covered; -1 for none. */
  #largestAt(parent: number, size: number, row: number): number {
    const end = entryAt(this.#start, row + 1);
    for (let at = entryAt(this.#start, row); at < end; at++) {
      const cell = entryAt(this.#members, at);
      if (this.#fits(parent, size, cell)) return cell;
    }
    return -1;
  }

  #fits(parent: number, size: number, cell: number): boolean {
    const inner = this.#cells[cell];
    if (inner === undefined || inner.length >= size) return false;
    for (let at = 0; at < inner.length; at++) {
      const row = inner[at] ?? 0;
      if (this.#within[row] !== parent + 1 || this.#covered[row] === this.#attempt) return false;
    }
    return true;
  }

  #cover(cell: number): number {
    for (const row of this.#cells[cell] ?? []) this.#covered[row] = this.#attempt;
    return cell;
  }
}

function membersOf(cells: readonly Int32Array[], innerCount: number): PlacesByNumber {
  const several = [...cells.keys()].filter((cell) => (cells[cell]?.length ?? 0) > 1);
  several.sort((a, b) => (cells[b]?.length ?? 0) - (cells[a]?.length ?? 0));
  return placesByNumber(innerCount, (tell) => {
    for (const cell of several) for (const row of cells[cell] ?? []) tell(row, cell);
  });
}

/** Whether all of one ascending list is in another. */
function isWithin(part: Int32Array | undefined, whole: Int32Array | undefined): boolean {
  if (part === undefined || whole === undefined) return false;
  let at = 0;
  for (const row of part) {
    while (at < whole.length && entryAt(whole, at) < row) at++;
    if (whole[at] !== row) return false;
  }
  return true;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && isWithin(one, other);
}
