/** A value with its bounds, as sampling gives it. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Who stands behind one input of a cell: the contributions, in absolute whole units (cents), of one party role
 * to one source, holdings collapsed. The rules are evaluated on each of them; one unsafe makes the cell unsafe.
 */
export interface ContributorStatistics {
  /** The source whose policy judges them. */
  readonly source: string;
  /** The party, such as `importer`. */
  readonly party: string;
  /** How many contributors there are. */
  readonly count: number;
  /** The sum of all contributions. */
  readonly total: number;
  /** The largest contribution; 0 when there is none. */
  readonly largest: number;
  /** The second largest; null when there are fewer than two contributors. */
  readonly secondLargest: number | null;
}

/** A computed cell. */
export interface StatisticalCell {
  /** Null: not defined or not reported. */
  readonly value: number | Interval | null;
  /** Null: nobody counted them. */
  readonly contributors: readonly ContributorStatistics[] | null;
}

/** A column: a measure, or one beside it such as its base or its change. */
export interface StatisticalColumn {
  /** Unique in the table, such as the measure's id. */
  readonly id: string;
  /** Every source that the column's values were computed from; at least one. */
  readonly sources: readonly string[];
}

/** A row: its codes in the order of the question, and a cell for each column. */
export interface StatisticalRow {
  readonly key: readonly (string | null)[];
  readonly cells: readonly StatisticalCell[];
}

/** A computed table, as the planner makes it: not to be shown to anyone. */
export interface StatisticalTable {
  readonly columns: readonly StatisticalColumn[];
  readonly rows: readonly StatisticalRow[];
}
