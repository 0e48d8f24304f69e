import { deepFreeze } from '../../canonical/deep-freeze.ts';
import type { CellProblem } from '../cells/cell-problem.ts';
import { amountsStatement } from '../masking/amounts-statement.ts';
import { relationsOfProblem } from '../relations/relations-of-problem.ts';
import { isContributorRules, parametersOf, type ContributorRules } from '../rules/contributor-rules.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { roundWithControl, type RoundedTable, type RoundingRule } from './controlled-rounding.ts';
import { RoundingError } from './rounding-error.ts';

/** A source's cells are rounded, not withheld. What they are multiples of may be said; readers see it anyhow. */
export interface ControlledRounding extends RoundingRule {
  readonly kind: 'controlledRounding';
  /**
   * How many different cells that are no node of a hierarchy, but put together from codes, months or conditions of one's own
   * choice, are answered of the records of a version of the dataset: to all principals together, who may work together.
   */
  readonly assembledCells: number;
  /** By which rules sums of amounts are judged; left out where they are withheld. */
  readonly amounts?: ContributorRules;
}

/**
 * Declares that a source's cells are shown as multiples of a base that add up. It is an alternative to withholding them, for
 * counts: amounts of any size are hardly protected by a base that readers would accept.
 *
 * As a policy of a source: counts of records are rounded, and whatever is computed from counts of records is computed from the
 * rounded ones. Sums of amounts are exact, and judged by their contributors where the policy has rules for them; everything
 * else of the source is withheld. It needs the optional peer `highs`.
 *
 * Sums that are put together at will bound one another, and enough of them bound a count to a single value. So there are few.
 *
 * @param rule - the base, how many multiples beyond the adjacent ones a count may go where a table does not add up otherwise (2
 *   unless given), how many assembled cells are answered (10 unless given), and the rules for amounts (withheld unless given)
 * @throws RoundingError - ROUNDING_POLICY_INVALID: a base below 3, of which the smallest counts would still be told; rules for
 *   amounts whose fewest contributors are one less than a multiple of the base, since an amount that is shown beside a
 *   count that is printed as the multiple below would tell that count
 * @example
 * controlledRounding({ base: 5 }); // => { kind: 'controlledRounding', base: 5, maxSteps: 2, assembledCells: 10 }
 */
export function controlledRounding(rule: {
  readonly base: number;
  readonly maxSteps?: number;
  readonly assembledCells?: number;
  readonly amounts?: ContributorRules;
}): ControlledRounding {
  const { base, maxSteps = 2, assembledCells = 10, amounts } = rule;
  const counts = { kind: 'controlledRounding', base, maxSteps, assembledCells } as const;
  const policy: ControlledRounding = amounts === undefined ? counts : { ...counts, amounts };
  if (!isRoundingPolicy(policy)) {
    throw new RoundingError('ROUNDING_POLICY_INVALID', {
      expected: 'a base of 3 or more, steps, a number of cells, and rules for amounts that go with the base',
    });
  }
  return deepFreeze(policy);
}

/** Whether a policy is one that {@link controlledRounding} could have made. */
export function isRoundingPolicy({ base, maxSteps, assembledCells, amounts }: ControlledRounding): boolean {
  const isRounding = isCount(base) && base >= 3 && isCount(maxSteps) && isCount(assembledCells);
  return isRounding && (amounts === undefined || goWithBase(amounts, base));
}

/** A count is less than a base away from what is printed, or some bases more: so many contributors may not be its bound. */
function goWithBase(amounts: ContributorRules, base: number): boolean {
  return isContributorRules(amounts) && ((parametersOf(amounts).minimumContributors ?? 3) + 1) % base !== 0;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/**
 * Rounds the cells of a problem, in their order: cells over the same records are rounded alike, and all of them are the sums of
 * one rounded table of inner cells, also those that nothing shows. Every cell has a value; none is withheld.
 *
 * Two tables that are rounded apart may round a shared cell differently, and both answers together tell more than one: hand in
 * what was shown of cells before.
 *
 * @param shownBefore - by the cell's place, what was answered for it in this version of the dataset
 * @throws RelationsError - the cells are not the sums of their inner cells
 * @throws RoundingError - VALUE_NOT_WHOLE, ROUNDING_IMPOSSIBLE: withhold the column
 * @throws SolverError - the solver gave no answer: withhold the column
 */
export function roundProblem(
  problem: CellProblem,
  policy: ControlledRounding,
  solver: LinearSolver,
  shownBefore: ReadonlyMap<number, number> = new Map(),
): RoundedTable {
  const { cells, relations } = relationsOfProblem(problem, { statuses: problem.cells.map(() => 's') });
  const count = problem.cells.length;
  const hidden = new Set(cells.map((_, cell) => cell).slice(count));
  const values = cells.map(({ value }) => value);
  const table = roundWithControl({ values, relations, shownBefore, hidden }, policy, solver);
  return { ...table, rounded: table.rounded.slice(0, count) };
}

/** What the summary of protection says of a source that is rounded. */
export function roundingStatement(source: string, { base, amounts }: ControlledRounding): string {
  return `${source}: counts are rounded to multiples of ${base} so that a table adds up, but for what was shown before; they and what is computed from them are not exact. ${amountsStatement(amounts)}`;
}
