import type {
  Expression,
  LevelName,
  MonthIndex,
  Predicate,
  RecordName,
  ResolvedFilter,
  TimeRole,
} from '@tradepulse/measures';

/**
 * A pass over records that tells who contributes what: the records of each inner cell by holder, once for each role.
 * An inner cell is a combination of a run of months, codes, and the conditions that hold.
 */
export interface ContributionPass {
  readonly relation: RecordName;
  readonly role: TimeRole | null;
  /** Runs of months that have no record in common. */
  readonly slots: readonly (readonly MonthIndex[])[];
  readonly levels: readonly LevelName[];
  readonly filters: readonly ResolvedFilter[];
  /** Conditions that tell the records of an inner cell apart. */
  readonly conditions: readonly Predicate[];
  /** Extracts of earlier versions of the data: what they brought and is as they brought it is told apart too. */
  readonly earlier: readonly (readonly string[])[];
  /** What contributors bring besides records. */
  readonly amounts: readonly Expression[];
  /** Whose holders are told; with none each record has a holder of its own, `#` and what names the record. */
  readonly holders: readonly Expression[];
}

/** An inner cell: the records of a slot with the same codes for which the same conditions hold. */
export interface InnerCell {
  readonly slot: number;
  readonly codes: readonly (string | null)[];
  /** Which conditions hold, `1` or `0` each; then for each earlier version whether it has the records. */
  readonly truths: string;
}

/**
 * What holders bring to the inner cells of a pass, in columns: entry `i` says that in `role[i]` the holder `holder[i]` brings
 * `records[i]` records to the inner cell `inner[i]`.
 */
export interface Contributions {
  readonly innerCells: readonly InnerCell[];
  readonly holders: readonly Holder[];
  /** Numbers of roles in the pass's `holders`. */
  readonly role: Int32Array;
  /** Numbers of `innerCells`. */
  readonly inner: Int32Array;
  /** Numbers of `holders`. */
  readonly holder: Int32Array;
  readonly records: Float64Array;
  /** What is brought of each amount of the pass. */
  readonly amounts: readonly AmountColumns[];
}

/** Who brings something. */
export interface Holder {
  /** Equal names are one holding; where nobody is named, `#` and what names the record. */
  readonly name: string;
  readonly isNamed: boolean;
}

/** What is brought of an amount, entry by entry. */
export interface AmountColumns {
  /** How many records have it. */
  readonly records: Float64Array;
  /** Without sign. */
  readonly sum: Float64Array;
  /** The least and the greatest value; NaN where no record has it. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}
