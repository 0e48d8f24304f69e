import { relationsOf, type Relations } from '../audit/relations.ts';
import type { CellProblem } from '../cells/cell-problem.ts';
import type { DistinctCells } from '../cells/distinct-cells.ts';
import { soleContributors, type Insider } from '../cells/insiders.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { candidateOrder, type OrderOptions } from './candidate-order.ts';
import type { SuppressionMethod } from './suppression-method.ts';

/** How cells are protected. */
export interface ProtectionOptions extends OrderOptions {
  /** Whether contributors who are alone in inner cells are kept from computing others: yes by default. */
  readonly insiders?: boolean;
  /** For frequency tables: 1 for inner cells of which no combination may become known, such as those of nothing. */
  readonly singletons?: Uint8Array;
  /**
   * By default `elimination` for up to 2,000 inner cells, and for more the `heuristic`: withhold the cheapest cell of a
   * relation that gives something away, audit, and repeat. Or a method as a policy names it. All end with the same audit.
   * Where singletons are protected it is elimination.
   */
  readonly method?: 'elimination' | 'heuristic' | SuppressionMethod;
  /** For methods that solve linear programs. */
  readonly solver?: LinearSolver | null;
}

/** Different cells, and what is to be decided of them. */
export interface ProtectionPlan {
  readonly innerCount: number;
  readonly cells: readonly Int32Array[];
  /** What withholding each cell costs. */
  readonly prices: readonly number[];
  readonly isKnown: Uint8Array;
  /** The cells that may be published, in the order in which that is tried. */
  readonly candidates: readonly number[];
  /** The cells that may not become known. */
  readonly targets: readonly number[];
  /** Those of them that insiders may not determine either: all when left out. */
  readonly targetsOfInsiders?: readonly number[];
  readonly insiders: readonly Insider[];
  readonly singletons: Uint8Array | null;
  readonly relations: Relations;
}

/** For each different cell, 1 if it is known or may be published. */
export type Shown = Uint8Array;

/** Says what is to be decided. */
export function protectionPlan(
  problem: CellProblem,
  { cells }: DistinctCells,
  options: ProtectionOptions,
): ProtectionPlan {
  const numbers = [...cells.keys()];
  const candidates = numbers.filter((cell) => cells[cell]?.isAsked === true && !cells[cell].isTarget);
  const columns = cells.map(({ inner }) => inner);
  return {
    innerCount: problem.innerCount,
    cells: columns,
    prices: cells.map(({ value }) => value),
    isKnown: Uint8Array.from(cells, ({ isKnown }) => (isKnown ? 1 : 0)),
    candidates: candidateOrder(cells, candidates, problem.innerCount, options),
    targets: numbers.filter((cell) => cells[cell]?.isTarget === true),
    insiders: options.insiders === false ? [] : soleContributors(problem),
    singletons: options.singletons ?? null,
    relations: relationsOf(columns, problem.innerCount),
  };
}

/** Everything shown that may be. */
export function showAll({ isKnown, candidates }: ProtectionPlan): Shown {
  const shown = isKnown.slice();
  for (const cell of candidates) shown[cell] = 1;
  return shown;
}
