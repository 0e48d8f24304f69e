/**
 * What stands between a released cell and the records: cells are sums over inner cells, and inner cells are what
 * contributors bring to them. An inner cell is one combination of leaf codes (and of the conditions that tell its
 * records apart); whatever two cells share is shared here, by records and never by labels.
 */
export interface CellProblem {
  /** How many inner cells there are; they are numbered from 0. Inner cells without a record are left out. */
  readonly innerCount: number;
  /** Who contributed what to which inner cell, for each party role; every rule is judged on every role. */
  readonly roles: readonly RoleContributions[];
  readonly cells: readonly ProblemCell[];
}

/** The contributions of one party role, in columns: entry `i` says that `holder[i]` brought `amount[i]` to `inner[i]`. */
export interface RoleContributions {
  /** Such as `importer`. */
  readonly party: string;
  readonly inner: Int32Array;
  /**
   * Holdings, numbered from 0 within this problem: importer numbers that differ in the suffix alone are one. Below
   * zero: nobody knows whose it is, so it is a contributor of its own.
   */
  readonly holder: Int32Array;
  /** Amounts in whole units (cents, or records); rules judge negative ones by their absolute values. */
  readonly amount: Float64Array;
  /** Sampling weights of the entries, whole numbers; 1 each when left out. */
  readonly weight?: Float64Array;
  /** How many contributors an entry without a holder stands for; 1 each when left out. */
  readonly count?: Int32Array;
  /** For each holder, 1 if it waived protection: it agreed that its figures be shown. */
  readonly waived?: Uint8Array;
  /** For each holder, 1 if it asked for protection (the request rule of foreign-trade statistics). */
  readonly asked?: Uint8Array;
}

/**
 * What is known of a cell before it is decided:
 * - `asked`: to be decided now
 * - `published`: shown before, so it is known and stays so
 * - `withheld`: withheld before, and withheld again
 * - `hidden`: nobody asked for it, and yet it may not become known if it is sensitive
 */
export type CellState = 'asked' | 'published' | 'withheld' | 'hidden';

/** A cell: the sum of inner cells. */
export interface ProblemCell {
  /** The inner cells that it is the sum of, ascending, each once; none for a cell without records. */
  readonly inner: Int32Array;
  /** What it would print, in whole units: the price of withholding it. */
  readonly value: number;
  readonly state: CellState;
  /** Sensitive whatever its contributors, such as a change that too few contributors made. */
  readonly sensitive?: boolean;
  /**
   * Derived from federal tax information, at this level: the rule of tax returns applies, whatever the policy.
   * Contributors are counted, of whom each filed a return at least.
   */
  readonly taxInformation?: 'stateOrAbove' | 'belowState';
}

/**
 * What became of a cell, in the letters of sdcTable: `u` primary, `x` secondary, `s` may be published, `e` empty.
 * `u` and `x` are told apart inside disclosure control and nowhere else.
 */
export type CellStatus = 'u' | 'x' | 's' | 'e';
