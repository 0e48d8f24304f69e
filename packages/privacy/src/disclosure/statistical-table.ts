import type { ProvenanceFlag } from '../classes/provenance-flag.ts';
import type { CountedRecords } from './masking/counted-records.ts';
import type { CellProblem } from './cells/cell-problem.ts';

/** A value with its bounds, as sampling gives it. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** A cell of records behind a figure: the number of its population, and its own among the population's cells. */
export interface CellReference {
  readonly population: number;
  readonly cell: number;
}

/** A computed cell. */
export interface StatisticalCell {
  readonly value: number | Interval | null;
  /**
   * The cells of records that it was computed from: it is shown only if all of them may be. Null when they are not
   * known, or when the value is somebody's own (the least, the greatest): then it is withheld where contributors decide.
   */
  readonly behind: readonly CellReference[] | null;
}

/** A column: a measure, or one beside it such as its base or its change. */
export interface StatisticalColumn {
  /** Unique in the table, such as the measure's id. */
  readonly id: string;
  /** Every source that the column's values were computed from; at least one. */
  readonly sources: readonly string[];
  /** What travels with its figures from where they come from; none when left out. */
  readonly flags?: readonly ProvenanceFlag[];
  /** Whether it is computed from percentiles, which are shown to three significant digits where contributors decide. */
  readonly percentile?: boolean;
  /** Whether it rests on sums of amounts alone, and on no count: where there are rules for them, it is exact. */
  readonly amounts?: boolean;
}

/** A row: its codes in the order of the question, and a cell for each column. */
export interface StatisticalRow {
  readonly key: readonly (string | null)[];
  readonly cells: readonly StatisticalCell[];
}

/**
 * Cells of records that are protected together, because what is known of some tells of others.
 */
export interface Population {
  /** The source whose policy judges its cells. */
  readonly source: string;
  /** Sums, or percentiles: these lie between the values of single contributors, and have a rule of their own. */
  readonly statistic: 'sum' | 'percentile';
  readonly problem: CellProblem;
  /** For cells that were released of an earlier version and have changed: how many contributors did, at least. */
  readonly changed: ReadonlyMap<number, number>;
  /** For cells of percentiles: how many contributors have a value on the side where fewest have. */
  readonly fewestOnOneSide: ReadonlyMap<number, number>;
  /** Where its cells count records, and nothing else: what showing them otherwise than exactly needs. */
  readonly counted?: CountedRecords;
  /** Whether its cells are sums of amounts: where counts are not exact, these are judged by rules of their own. */
  readonly amounts?: boolean;
}

/** What is printed for a cell of records whose source shows counts that are not exact; null where it is not shown. */
export type PrintedCount = (cell: CellReference) => number | null;

/** Whether a sum of amounts may be shown, beside counts that are not exact. */
export type ShownAmount = (cell: CellReference) => boolean;

/** A computed table, as the planner makes it: not to be shown to anyone. */
export interface StatisticalTable {
  readonly columns: readonly StatisticalColumn[];
  readonly rows: readonly StatisticalRow[];
  /** What is known of the records behind the cells; none where no contributor decides. */
  readonly populations: readonly Population[];
  /**
   * Computes the rows anew from printed counts instead of exact ones, and from the amounts that may be shown. Where a source
   * shows counts that are not exact, nothing of it is shown but what comes of this: without it, or where a figure rests on
   * more than counts of records and such amounts, it is withheld.
   */
  readonly recompute?: (printed: PrintedCount, shown: ShownAmount) => readonly StatisticalRow[];
}
