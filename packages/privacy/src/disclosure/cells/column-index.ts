import { entryAt } from './entry-at.ts';

/** Tells columns apart by their inner cells: numbers for those that differ, in the order in which they first occur. */
export class ColumnIndex {
  readonly #columns: Int32Array[] = [];
  readonly #byHash = new Map<number, number | number[]>();

  /** The number of a column; a new one for one that did not occur before. */
  numberOf(inner: Int32Array): number {
    const hash = hashOf(inner);
    const alike = this.#byHash.get(hash);
    const candidates = typeof alike === 'number' ? [alike] : (alike ?? []);
    const found = candidates.find((one) => isSame(this.#columns[one], inner));
    if (found !== undefined) return found;
    const number = this.#columns.push(inner) - 1;
    this.#byHash.set(hash, alike === undefined ? number : [...candidates, number]);
    return number;
  }

  /** The column that occurred first of all that equal one: so that what is found out of one is found by identity. */
  firstOf(inner: Int32Array): Int32Array {
    return this.#columns[this.numberOf(inner)] ?? inner;
  }
}

/** FNV-1a over whole numbers; columns with the same are compared. */
function hashOf(inner: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const cell of inner) hash = Math.imul(hash ^ cell, 0x01000193) ^ (hash >>> 15);
  return hash;
}

function isSame(one: Int32Array | undefined, other: Int32Array): boolean {
  if (one?.length !== other.length) return false;
  for (let at = 0; at < other.length; at++) if (entryAt(one, at) !== entryAt(other, at)) return false;
  return true;
}
