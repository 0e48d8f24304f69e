import { entryAt } from '../cells/entry-at.ts';
import { placesByNumber } from '../cells/places-by-number.ts';
import { inverseMod, multiplyMod } from '../cells/prime-field.ts';
import { ReducedBasis } from '../columns/reduced-basis.ts';
import { isMultiple, valueAt, type SparseColumn } from '../columns/sparse-column.ts';
import type { AuditedCells } from './exact-audit.ts';
import type { Told } from './exact-insiders.ts';
import type { Functionals } from './functionals.ts';
import type { Relations } from './relations.ts';

/**
 * The targets that insiders determine: those that are combinations of what they know.
 *
 * @param targets - those that are open to outsiders
 */
export function toldTargets(
  { cells, insiders }: AuditedCells,
  relations: Relations,
  functionals: Functionals,
  targets: readonly number[],
): readonly Told[] {
  if (insiders.length === 0 || targets.length === 0) return [];
  const finder = new ToldFinder(cells, relations, functionals, targets);
  return insiders.flatMap((own, insider) => finder.toldTo(own).map((target) => ({ target, insider })));
}

class ToldFinder {
  readonly #cells: readonly Int32Array[];
  readonly #variableOf: Int32Array;
  readonly #functionals: Functionals;
  readonly #columns: readonly SparseColumn[];
  readonly #targets: readonly number[];
  /** For each row, the targets that depend on it, by their places: those of `row` stand from `#start[row]`. */
  readonly #start: Int32Array;
  readonly #places: Int32Array;

  constructor(
    cells: readonly Int32Array[],
    { variableOf, variableCount }: Relations,
    functionals: Functionals,
    targets: readonly number[],
  ) {
    this.#cells = cells;
    this.#variableOf = variableOf;
    this.#functionals = functionals;
    this.#targets = targets;
    this.#columns = targets.map((target) => functionals.of(target));
    [this.#start, this.#places] = placesByNumber(variableCount, (tell) => {
      this.#columns.forEach(({ rows }, place) => {
        for (const row of rows) tell(row, place);
      });
    });
  }

  /**
   * The targets that are told to one insider. A combination of columns has one of their pivots, so only the targets that
   * depend on those are looked at.
   */
  toldTo(own: Int32Array): readonly number[] {
    const open = this.#openTo(own);
    if (!open.some(({ rows }) => rows.some((row) => this.#usesOf(row) > 0))) return [];
    const [only] = open;
    if (open.length === 1 && only !== undefined) return this.#toldByOne(only, own);
    const basis = new ReducedBasis(this.#functionals.prime, (row) => this.#usesOf(row));
    for (const column of open) basis.add(column);
    const told = new Set<number>();
    for (const pivot of basis.pivots) {
      for (const target of this.#having(pivot, (column) => basis.has(column), own)) told.add(target);
    }
    return told.size < 2 ? [...told] : [...told].toSorted((a, b) => a - b);
  }

  /** What an insider knows and outsiders do not. */
  #openTo(own: Int32Array): readonly SparseColumn[] {
    const open: SparseColumn[] = [];
    for (const cell of own) {
      const variable = entryAt(this.#variableOf, cell);
      if (this.#functionals.isOpen(variable)) open.push(this.#functionals.of(variable));
    }
    return open;
  }

  /** The targets that are multiples of a column. */
  #toldByOne(one: SparseColumn, own: Int32Array): readonly number[] {
    const { prime } = this.#functionals;
    let [at, least] = [0, Infinity];
    one.rows.forEach((row, place) => {
      const uses = this.#usesOf(row);
      if (uses < least) [at, least] = [place, uses];
    });
    const row = one.rows[at] ?? 0;
    const scale = inverseMod(one.values[at] ?? 1, prime);
    const isTold = (column: SparseColumn): boolean =>
      column.rows.length === one.rows.length &&
      isMultiple(column, multiplyMod(valueAt(column, row), scale, prime), one, prime);
    return this.#having(row, isTold, own);
  }

  /** The targets that depend on a row and are told, and are not wholly the insider's own. */
  #having(row: number, isTold: (column: SparseColumn) => boolean, own: Int32Array): readonly number[] {
    const found: number[] = [];
    const end = entryAt(this.#start, row + 1);
    for (let at = entryAt(this.#start, row); at < end; at++) {
      const place = entryAt(this.#places, at);
      const column = this.#columns[place];
      const target = this.#targets[place] ?? -1;
      if (column !== undefined && isTold(column) && !this.#isOwn(target, own)) found.push(target);
    }
    return found;
  }

  #usesOf(row: number): number {
    return entryAt(this.#start, row + 1) - entryAt(this.#start, row);
  }

  /** Whether all inner cells of a target are the insider's own. */
  #isOwn(target: number, own: Int32Array): boolean {
    return this.#cells[target]?.every((cell) => own.includes(cell)) === true;
  }
}
