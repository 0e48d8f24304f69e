import type { CellStatus } from '../cells/cell-problem.ts';

/**
 * What becomes of a cell, in the letters of sdcTable: beside those of {@link CellStatus}, `z` must be published (it is known
 * already), and `w` is shown nowhere, sensitive or not, so that an attacker does not know it.
 */
export type RelatedStatus = CellStatus | 'z' | 'w';

/**
 * How far an attacker must stay from a sensitive cell, in the unit of the values. All three 0: it may not be known exactly,
 * and that is all.
 *
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4 (protection levels)
 */
export interface ProtectionLevels {
  /** The attacker's lower bound is at most the value less this. */
  readonly lower: number;
  /** The attacker's upper bound is at least the value plus this. */
  readonly upper: number;
  /** The attacker's interval is at least this wide, wherever it lies (sliding protection). */
  readonly sliding: number;
}

/** A cell as a column of linear relations. */
export interface RelatedCell {
  /** In whole units. Read where the cell is published, and by methods that choose what to withhold. */
  readonly value: number;
  readonly status: RelatedStatus;
  /** The price of withholding it, above zero. */
  readonly weight: number;
  /** Of a primary (`u`); null elsewhere. */
  readonly levels: ProtectionLevels | null;
}

/** Parent less the sum of its children is zero. */
export interface Relation {
  /** A column. */
  readonly parent: number;
  /** Columns, each once, without the parent. */
  readonly children: readonly number[];
}

/**
 * Cells and everything that is known of how they add up: what an attacker reckons with. Cells are numbered by their place.
 */
export interface CellRelations {
  readonly cells: readonly RelatedCell[];
  /** Lowest hierarchy level first: the repair of a failing cell looks at them in this order. */
  readonly relations: readonly Relation[];
}

/** Whether an attacker does not know a cell. */
export function isUnknown({ status }: Pick<RelatedCell, 'status'>): boolean {
  return status === 'u' || status === 'x' || status === 'w';
}

/** The same cells with other statuses in some places. */
export function withStatuses(
  related: CellRelations,
  statuses: ReadonlyMap<number, RelatedStatus>,
): CellRelations {
  const cells = related.cells.map((cell, at) => ({ ...cell, status: statuses.get(at) ?? cell.status }));
  return { cells, relations: related.relations };
}

/** The cells of one status, ascending. */
export function cellsWithStatus({ cells }: CellRelations, status: RelatedStatus): readonly number[] {
  return cells.flatMap((cell, at) => (cell.status === status ? [at] : []));
}

/** From each cell to the relations that it stands in. */
export function relationsOfCells({ cells, relations }: CellRelations): readonly (readonly number[])[] {
  const found = cells.map((): number[] => []);
  relations.forEach(({ parent, children }, at) => {
    for (const cell of [parent, ...children]) found[cell]?.push(at);
  });
  return found;
}
