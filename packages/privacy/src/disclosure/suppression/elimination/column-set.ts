import { entryAt } from '../../cells/entry-at.ts';
import { valueAt, type SparseColumn } from '../../columns/sparse-column.ts';

/** Numbered columns, found by the rows that they have. */
export class ColumnSet {
  /** For each row, how many columns have it. */
  readonly uses: Int32Array;
  readonly #columns: SparseColumn[] = [];
  /** For each row, the columns that have it, and some that had it once. */
  readonly #having: number[][];

  constructor(rowCount: number) {
    this.uses = new Int32Array(rowCount);
    this.#having = Array.from({ length: rowCount }, () => []);
  }

  get(number: number): SparseColumn | undefined {
    return this.#columns[number];
  }

  /** The columns that have a row, each once. */
  having(row: number): readonly number[] {
    const listed = this.#having[row] ?? [];
    if (listed.length === this.uses[row]) return listed;
    const having = listed.filter((number) => this.#has(number, row));
    this.#having[row] = having;
    return having;
  }

  /** Puts a column in the place of the one of its number. */
  set(number: number, column: SparseColumn): void {
    const before = this.#columns[number]?.rows ?? [];
    for (const row of onlyIn(before, column.rows)) this.uses[row] = entryAt(this.uses, row) - 1;
    for (const row of onlyIn(column.rows, before)) this.#enter(row, number);
    this.#columns[number] = column;
  }

  #enter(row: number, number: number): void {
    // Those that are gone are taken off first, so that a list is whole when it is as long as it should be.
    this.having(row);
    this.#having[row]?.push(number);
    this.uses[row] = entryAt(this.uses, row) + 1;
  }

  #has(number: number, row: number): boolean {
    const column = this.#columns[number];
    return column !== undefined && valueAt(column, row) !== 0;
  }
}

/** What one ascending list has and another has not. */
function onlyIn(one: readonly number[], other: readonly number[]): readonly number[] {
  const only: number[] = [];
  let at = 0;
  for (const row of one) {
    while ((other[at] ?? Infinity) < row) at++;
    if (other[at] !== row) only.push(row);
  }
  return only;
}
