import type { CellProblem } from '../cells/cell-problem.ts';

/** Of a population whose cells count records: what showing them otherwise than exactly needs. */
export interface CountedRecords {
  /** What was printed for cells that were shown before, by their number in the population. */
  readonly printed: ReadonlyMap<number, number>;
  /** What names each record for good, in the order of the first role's entries; null where records are not told apart. */
  readonly names: readonly string[] | null;
  /** Cells that are no node of a hierarchy: put together from codes, months or conditions of somebody's own choice. */
  readonly assembled: ReadonlySet<number>;
  /** How many such cells of this version were answered before, whoever asked; infinite where none may be. */
  readonly assembledBefore: number;
}

/** A population of counts, as masking sees it. */
export interface CountedPopulation {
  /** Its first role brings the records: 1 for each, or their number. */
  readonly problem: CellProblem;
  /** For cells that were shown of an earlier version and have changed: how many contributors did, at least. */
  readonly changed: ReadonlyMap<number, number>;
  readonly counted: CountedRecords;
}

/** What is printed for the cells that may be shown, by their number; nothing for those that may not. */
export type PrintedCells = ReadonlyMap<number, number>;

/** The cells that are asked for and may be answered: of assembled ones as many as there is room for, in their order. */
export function answeredCells(
  { problem: { cells }, counted }: CountedPopulation,
  { assembledCells }: { readonly assembledCells: number },
): readonly number[] {
  let room = assembledCells - counted.assembledBefore;
  return [...cells.keys()].filter((cell) => {
    if (cells[cell]?.state !== 'asked') return false;
    if (!counted.assembled.has(cell)) return true;
    room -= 1;
    return room >= 0;
  });
}

/** How many records each inner cell has. */
export function recordsOf({ problem }: CountedPopulation): Float64Array {
  const records = new Float64Array(problem.innerCount);
  const [role] = problem.roles;
  role?.inner.forEach((inner, at) => {
    records[inner] = (records[inner] ?? 0) + (role.amount[at] ?? 0);
  });
  return records;
}

/** The sum of something over the inner cells of a cell. */
export function sumWithin(values: Float64Array, inner: Int32Array): number {
  return inner.reduce((sum, at) => sum + (values[at] ?? 0), 0);
}

/** What was printed of cells that were shown before: it is printed again. */
export function printedBefore({ problem, counted }: CountedPopulation): PrintedCells {
  return new Map([...counted.printed].filter(([cell]) => problem.cells[cell]?.state === 'published'));
}
