/** What became of a cell when it was asked for, as the register keeps it. */
export interface RegisteredCell {
  /** The cell as its planner writes it: the same cell has the same text in every question. */
  readonly cell: string;
  /** The version of the data that it was decided on. */
  readonly version: string;
  /** Whether it was shown; otherwise it was withheld. */
  readonly published: boolean;
  /** Who stood behind it, to be compared and not read: see {@link contributionSketches}; null of a withheld cell. */
  readonly sketch: string | null;
  /** What was printed, where a source shows counts that are not exact: it is printed again. */
  readonly printed?: number;
}

/** What is registered of cells whose records can be compared with one another. */
export interface RegisteredGroup {
  /** How often something was added to the group; 0 when nothing ever was. */
  readonly revision: number;
  /** The decisions on cells, in their order: one for each cell and version. */
  readonly cells: readonly RegisteredCell[];
}

/** Decisions to add to a group, made when it had a revision. */
export interface RegisterAddition {
  readonly group: string;
  readonly revision: number;
  readonly cells: readonly RegisteredCell[];
}

/**
 * Everything that was ever released, for all principals together: what two of them can find out by comparing their
 * reports is found out here first. Without it each report is safe alone and all of them together may not be.
 */
export interface ReleaseRegister {
  /** What is registered of some groups, in their order. */
  read(groups: readonly string[]): Promise<readonly RegisteredGroup[]>;
  /**
   * Adds decisions, all or none.
   *
   * @returns whether they were added; false when a group has another revision, and nothing was
   */
  append(additions: readonly RegisterAddition[]): Promise<boolean>;
}
