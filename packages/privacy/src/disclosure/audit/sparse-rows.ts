import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';

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
  readonly #prime: number;
  /** Null once solved. */
  readonly #rows: (SparseRow | null)[] = [];
  /** For each variable, the rows that have it, and some that had it once. */
  readonly #rowsOf: number[][];
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
    this.#rowsOf = Array.from({ length: variableCount }, () => []);
    this.#uses = new Int32Array(variableCount);
    this.#isPivot = new Uint8Array(variableCount);
  }

  /** Adds the row that says: the parent minus the sum of the children is 0, as far as they are unknown. */
  addSum(parent: number, children: Int32Array, isUnknown: Uint8Array): void {
    const entries: [column: number, factor: number][] = [];
    for (const child of children) if (isUnknown[child] === 1) entries.push([child, this.#prime - 1]);
    if (isUnknown[parent] === 1) entries.push([parent, 1]);
    entries.sort(([a], [b]) => a - b);
    this.add({ columns: entries.map(([column]) => column), factors: entries.map(([, factor]) => factor) });
  }

  add(row: SparseRow): void {
    if (row.columns.length === 0) return;
    const number = this.#rows.push(row) - 1;
    for (const column of row.columns) this.#enter(column, number);
    this.#queue(number, row.columns.length);
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
    const single = [...this.#uses.keys()].filter((column) => this.#isSingle(column));
    for (let column = single.pop(); column !== undefined; column = single.pop()) {
      if (!this.#isSingle(column)) continue;
      const wanted = column;
      const number = this.#rowsOf[wanted]?.find((one) => this.#factorIn(one, wanted) !== 0) ?? 0;
      const row = this.#rows[number];
      if (row === undefined || row === null) continue;
      this.#solve(number, row, wanted);
      for (const other of row.columns) if (this.#isSingle(other)) single.push(other);
    }
  }

  /** Solves a row for a variable and takes it out of all others; the length of the shortest row that changed. */
  #solve(number: number, row: SparseRow, variable: number): number {
    this.#rows[number] = null;
    for (const column of row.columns) this.#uses[column] = (this.#uses[column] ?? 0) - 1;
    this.#isPivot[variable] = 1;
    this.#solved.push({ ...row, variable });
    if (this.#uses[variable] === 0) return Infinity;
    const own = row.factors[row.columns.indexOf(variable)] ?? 1;
    const scale = inverseMod(own, this.#prime);
    let shortest = Infinity;
    for (const other of this.#rowsOf[variable] ?? []) {
      const factor = this.#factorIn(other, variable);
      if (factor === 0) continue;
      const length = this.#subtract(other, row, multiplyMod(factor, scale, this.#prime));
      if (length > 0) shortest = Math.min(shortest, length);
    }
    this.#rowsOf[variable] = [];
    return shortest;
  }

  /** Takes `factor` times a row away from another one; the length that is left. */
  #subtract(number: number, row: SparseRow, factor: number): number {
    const before = this.#rows[number];
    if (before === null || before === undefined) return 0;
    const after = difference(before, row, factor, this.#prime);
    this.#count(number, row.columns, before.columns, after.columns);
    const { length } = after.columns;
    this.#rows[number] = length === 0 ? null : after;
    if (length > 0) this.#queue(number, length);
    return length;
  }

  /** Keeps account of the columns of a row that changed. */
  #count(
    number: number,
    changed: readonly number[],
    before: readonly number[],
    after: readonly number[],
  ): void {
    let [old, now] = [0, 0];
    for (const column of changed) {
      while ((before[old] ?? Infinity) < column) old++;
      while ((after[now] ?? Infinity) < column) now++;
      if (before[old] !== column) this.#enter(column, number);
      else if (after[now] !== column) this.#uses[column] = (this.#uses[column] ?? 0) - 1;
    }
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
    this.#rowsOf[column]?.push(number);
  }

  #queue(number: number, length: number): void {
    while (this.#byLength.length <= length) this.#byLength.push([]);
    this.#byLength[length]?.push(number);
  }
}

/** One row minus a multiple of another. */
function difference(one: SparseRow, other: SparseRow, factor: number, prime: number): SparseRow {
  const columns: number[] = [];
  const factors: number[] = [];
  let [at, own] = [0, 0];
  while (at < other.columns.length || own < one.columns.length) {
    const there = other.columns[at] ?? Infinity;
    const here = one.columns[own] ?? Infinity;
    let value = here <= there ? (one.factors[own++] ?? 0) : 0;
    if (there <= here)
      value = subtractMod(value, multiplyMod(factor, other.factors[at++] ?? 0, prime), prime);
    if (value === 0) continue;
    columns.push(Math.min(here, there));
    factors.push(value);
  }
  return { columns, factors };
}
