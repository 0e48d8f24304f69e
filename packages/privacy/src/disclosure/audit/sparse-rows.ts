import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';
import { EliminationRecord } from './elimination-record.ts';
import { RowLists } from './row-lists.ts';

/** A row: its columns ascending, each with a factor that is not 0. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
}

/** A row of the eliminated relations, and the variable that it was solved for. */
export interface PivotRow extends SparseRow {
  readonly variable: number;
}

/**
 * Sparse rows over variables, eliminated modulo a prime. Variables that one row alone has are solved for first, which
 * changes no other row; then the shortest row is taken, and in it the variable that the fewest rows have, so that rows
 * stay short.
 */
export class SparseRows {
  /** How the rows were eliminated, by their numbers. */
  readonly record = new EliminationRecord();
  readonly #prime: number;
  /** Null once solved. */
  readonly #rows: (SparseRow | null)[] = [];
  /** For each variable, the rows that have it, and some that had it once. */
  readonly #rowsOf: RowLists;
  /** How many rows have it. */
  readonly #uses: Int32Array;
  readonly #isPivot: Uint8Array;
  /** Rows by their length; one that changed stands under its old length too. */
  readonly #byLength: number[][] = [];
  readonly #solved: PivotRow[] = [];
  readonly #mayPivot: (variable: number) => boolean;

  /**
   * @param mayPivot - which variables may be solved for; by default all
   */
  constructor(variableCount: number, prime: number, mayPivot: (variable: number) => boolean = () => true) {
    this.#prime = prime;
    this.#mayPivot = mayPivot;
    this.#rowsOf = new RowLists(variableCount);
    this.#uses = new Int32Array(variableCount);
    this.#isPivot = new Uint8Array(variableCount);
  }

  /**
   * Adds the row that says: the parent minus the sum of the children is 0, as far as they are unknown.
   *
   * @param children - ascending
   * @returns the number of the row; -1 if all are known
   */
  addSum(parent: number, children: Int32Array, isUnknown: Uint8Array): number {
    const into = { columns: [], factors: [] };
    let isPending = isUnknown[parent] === 1;
    for (const child of children) {
      if (isPending && child > parent) {
        append(parent, 1, into);
        isPending = false;
      }
      if (isUnknown[child] === 1) append(child, this.#prime - 1, into);
    }
    if (isPending) append(parent, 1, into);
    return this.add(into);
  }

  add(row: SparseRow): number {
    if (row.columns.length === 0) return -1;
    const number = this.#rows.push(row) - 1;
    for (const column of row.columns) this.#enter(column, number);
    this.#queue(number, row.columns.length);
    return number;
  }

  /** Whether a row was solved for the variable. */
  isPivot(variable: number): boolean {
    return this.#isPivot[variable] === 1;
  }

  /** Eliminates. The rows stand in the order in which they were solved; none has the variable of an earlier one. */
  eliminate(): readonly PivotRow[] {
    this.#peel();
    let length = 1;
    while (length < this.#byLength.length) {
      const number = this.#byLength[length]?.pop();
      if (number === undefined) {
        length++;
        continue;
      }
      const row = this.#rows[number];
      const variable = row?.columns.length === length ? this.#rarest(row) : -1;
      if (variable < 0 || row === null || row === undefined) continue;
      length = Math.min(length, this.#solve(number, row, variable));
    }
    return this.#solved;
  }

  /** What is left after elimination: rows of variables that may not be solved for. */
  get rest(): readonly SparseRow[] {
    return this.#rows.filter((row) => row !== null);
  }

  /** Solves for variables that a single row has, as long as there are any. */
  #peel(): void {
    const single: number[] = [];
    for (let column = 0; column < this.#uses.length; column++)
      if (this.#isSingle(column)) single.push(column);
    for (let column = single.pop(); column !== undefined; column = single.pop()) {
      if (!this.#isSingle(column)) continue;
      const wanted = column;
      const number = this.#rowsOf.of(wanted).find((one) => this.#factorIn(one, wanted) !== 0) ?? 0;
      const row = this.#rows[number];
      if (row === undefined || row === null) continue;
      this.#solve(number, row, wanted);
      for (const other of row.columns) if (this.#isSingle(other)) single.push(other);
    }
  }

  /** Solves a row for a variable and takes it out of all others; the length of the shortest row that changed. */
  #solve(number: number, row: SparseRow, variable: number): number {
    this.#rows[number] = null;
    this.record.solve(number);
    for (const column of row.columns) this.#uses[column] = (this.#uses[column] ?? 0) - 1;
    this.#isPivot[variable] = 1;
    this.#solved.push({ columns: row.columns, factors: row.factors, variable });
    if (this.#uses[variable] === 0) return Infinity;
    const own = row.factors[row.columns.indexOf(variable)] ?? 1;
    const scale = inverseMod(own, this.#prime);
    let shortest = Infinity;
    for (const other of this.#rowsOf.of(variable)) {
      const factor = this.#factorIn(other, variable);
      if (factor === 0) continue;
      const length = this.#subtract(other, row, multiplyMod(factor, scale, this.#prime));
      if (length > 0) shortest = Math.min(shortest, length);
    }
    this.#rowsOf.clear(variable);
    return shortest;
  }

  /** Takes `factor` times a row away from another one; the length that is left. */
  #subtract(number: number, row: SparseRow, factor: number): number {
    const before = this.#rows[number];
    if (before === null || before === undefined) return 0;
    const after = this.#difference(number, before, row, factor);
    this.record.take(number, factor);
    const { length } = after.columns;
    this.#rows[number] = length === 0 ? null : after;
    if (length > 0) this.#queue(number, length);
    return length;
  }

  /** One row minus a multiple of another; keeps account of the columns that come and go. */
  #difference(number: number, one: SparseRow, other: SparseRow, factor: number): SparseRow {
    const into = { columns: [], factors: [] };
    let own = 0;
    for (let at = 0; at < other.columns.length; at++) {
      const column = itemAt(other.columns, at);
      own = copyUntil(column, one, own, into);
      const before = one.columns[own] === column ? itemAt(one.factors, own++) : 0;
      const taken = multiplyMod(factor, itemAt(other.factors, at), this.#prime);
      const value = subtractMod(before, taken, this.#prime);
      if (before === 0) this.#enter(column, number);
      if (value === 0) this.#uses[column] = (this.#uses[column] ?? 0) - 1;
      else append(column, value, into);
    }
    copyUntil(Infinity, one, own, into);
    return into;
  }

  #isSingle(variable: number): boolean {
    return this.#uses[variable] === 1 && this.#mayPivot(variable);
  }

  /** Of the variables that a row may be solved for the one that the fewest rows have; -1 for none. */
  #rarest({ columns }: SparseRow): number {
    let rarest = -1;
    let least = Infinity;
    for (const column of columns) {
      const uses = this.#uses[column] ?? 0;
      if (uses < least && this.#mayPivot(column)) [rarest, least] = [column, uses];
    }
    return rarest;
  }

  /** The factor of a variable in a row that is still to be solved; 0 when it is not there. */
  #factorIn(number: number, variable: number): number {
    const row = this.#rows[number];
    if (row === null || row === undefined) return 0;
    let [low, high] = [0, row.columns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((row.columns[middle] ?? 0) < variable) low = middle + 1;
      else high = middle;
    }
    return row.columns[low] === variable ? (row.factors[low] ?? 0) : 0;
  }

  #enter(column: number, number: number): void {
    this.#uses[column] = (this.#uses[column] ?? 0) + 1;
    this.#rowsOf.push(column, number);
  }

  #queue(number: number, length: number): void {
    while (this.#byLength.length <= length) this.#byLength.push([]);
    this.#byLength[length]?.push(number);
  }
}

/** A row that is being made. */
interface RowInMaking {
  readonly columns: number[];
  readonly factors: number[];
}

function append(column: number, factor: number, into: RowInMaking): void {
  into.columns.push(column);
  into.factors.push(factor);
}

/** Copies what a row has from a place on, before a column; the place where it stopped. */
function copyUntil(column: number, { columns, factors }: SparseRow, from: number, into: RowInMaking): number {
  let at = from;
  for (; at < columns.length && itemAt(columns, at) < column; at++) {
    append(itemAt(columns, at), itemAt(factors, at), into);
  }
  return at;
}

function itemAt(list: readonly number[], at: number): number {
  return list[at] ?? 0;
}
