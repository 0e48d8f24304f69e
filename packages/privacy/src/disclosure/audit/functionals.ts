import { ColumnField } from '../columns/column-field.ts';
import { ZERO, type SparseColumn } from '../columns/sparse-column.ts';
import { addMod, inverseMod, multiplyMod } from '../cells/prime-field.ts';
import { entryAt } from '../cells/entry-at.ts';
import type { Relations } from './relations.ts';
import { Behind } from './behind.ts';
import { SparseRows, type PivotRow } from './sparse-rows.ts';

/** More entries than this are too many to keep: random solutions say the same, see `openness.ts`. */
const MOST_ENTRIES = 8_000_000;

/**
 * What the relations leave open of the unknown variables, when all that is known is 0: each is a combination of some that
 * may be anything. One that is a combination of nothing is determined.
 */
export interface Functionals {
  readonly prime: number;
  /** Whether a variable is neither known nor determined. */
  isOpen(variable: number): boolean;
  /** The combination of a variable; of nothing for one that is known or determined. */
  of(variable: number): SparseColumn;
  /**
   * The known variables by which a combination of unknown ones that is determined can be computed.
   *
   * @param combination - unknown variables, and the factors of each
   */
  behind(combination: ReadonlyMap<number, number>): readonly number[];
}

/**
 * Eliminates among the relations, and solves for what is left free.
 *
 * @param isUnknown - 1 for each variable that is not known
 * @returns null if the combinations are too long to be kept
 */
export function functionals(
  relations: Relations,
  isUnknown: Uint8Array,
  prime: number,
  mostEntries: number = MOST_ENTRIES,
): Functionals | null {
  const { basic, variableCount } = relations;
  const rows = new SparseRows(variableCount, prime);
  const relationOf: number[] = [];
  basic.forEach(({ parent, children }, relation) => {
    const row = rows.addSum(parent, children, isUnknown);
    if (row >= 0) relationOf[row] = relation;
  });
  const pivots = rows.eliminate();
  const behind = new Behind(basic, relationOf, isUnknown, pivots, rows.record, prime);
  const solver = new Solver(new ColumnField(variableCount, prime), isUnknown, behind);
  for (let at = pivots.length - 1; at >= 0; at--) {
    const pivot = pivots[at];
    if (pivot !== undefined) solver.solve(pivot);
    if (solver.entries > mostEntries) return null;
  }
  return solver;
}

class Solver implements Functionals {
  readonly prime: number;
  /** How many entries the combinations have that were solved for. */
  entries = 0;
  readonly #field: ColumnField;
  readonly #isUnknown: Uint8Array;
  readonly #behind: Behind;
  readonly #solved = new Map<number, SparseColumn>();
  readonly #work: Int32Array;
  readonly #isTouched: Uint8Array;

  constructor(field: ColumnField, isUnknown: Uint8Array, behind: Behind) {
    this.prime = field.prime;
    this.#field = field;
    this.#behind = behind;
    this.#isUnknown = isUnknown;
    this.#work = new Int32Array(isUnknown.length);
    this.#isTouched = new Uint8Array(isUnknown.length);
  }

  isOpen(variable: number): boolean {
    return this.#isUnknown[variable] === 1 && this.#solved.get(variable)?.rows.length !== 0;
  }

  of(variable: number): SparseColumn {
    if (this.#isUnknown[variable] !== 1) return ZERO;
    return this.#solved.get(variable) ?? this.#field.unit(variable);
  }

  behind(combination: ReadonlyMap<number, number>): readonly number[] {
    return this.#behind.of(combination);
  }

  /** Solves a row for its variable; those that it depends on were solved before, or are free. */
  solve({ variable, columns, factors }: PivotRow): void {
    const touched: number[] = [];
    let own = 1;
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] ?? 0;
      const factor = factors[at] ?? 0;
      if (column === variable) own = factor;
      else this.#add(factor, column, touched);
    }
    const scale = multiplyMod(inverseMod(own, this.prime), this.prime - 1, this.prime);
    const solved = this.#collected(touched, scale);
    this.entries += solved.rows.length;
    this.#solved.set(variable, solved);
  }

  #add(factor: number, variable: number, touched: number[]): void {
    const solved = this.#solved.get(variable);
    if (solved === undefined) this.#addTo(variable, factor, touched);
    else {
      for (let at = 0; at < solved.rows.length; at++) {
        this.#addTo(solved.rows[at] ?? 0, multiplyMod(factor, solved.values[at] ?? 0, this.prime), touched);
      }
    }
  }

  #addTo(row: number, value: number, touched: number[]): void {
    if (this.#isTouched[row] === 0) {
      this.#isTouched[row] = 1;
      touched.push(row);
    }
    this.#work[row] = addMod(entryAt(this.#work, row), value, this.prime);
  }

  #collected(touched: number[], scale: number): SparseColumn {
    const rows: number[] = [];
    const values: number[] = [];
    for (const row of touched.toSorted((a, b) => a - b)) {
      const value = entryAt(this.#work, row);
      this.#work[row] = 0;
      this.#isTouched[row] = 0;
      if (value === 0) continue;
      rows.push(row);
      values.push(multiplyMod(value, scale, this.prime));
    }
    return this.#field.column(rows, values);
  }
}
