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

/** What a holder brings to an inner cell. */
export interface Contribution {
  /** The number of the role in `holders`. */
  readonly role: number;
  readonly slot: number;
  readonly codes: readonly (string | null)[];
  /** Which conditions hold, `1` or `0` each; then for each earlier version whether it has the records. */
  readonly truths: string;
  /** Who: equal texts are one holding. */
  readonly holder: string;
  readonly records: number;
  /** For each amount: how many records have it, its absolute sum, its least and its greatest. */
  readonly amounts: readonly AmountBrought[];
}

/** One amount that a holder brings; `sum` is without sign. */
export interface AmountBrought {
  readonly records: number;
  readonly sum: number;
  readonly least: number | null;
  readonly greatest: number | null;
}
