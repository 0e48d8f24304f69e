import type { CellProblem, CellStatus } from '../cells/cell-problem.ts';
import { distinctCells, type DistinctCells } from '../cells/distinct-cells.ts';
import { entryAt } from '../cells/entry-at.ts';
import type { ContributorRules } from '../rules/contributor-rules.ts';
import { primaryStatus, type JudgedProblem } from '../rules/primary-cells.ts';
import { auditProtection } from './audit-protection.ts';
import { eliminateOrRepair, eliminatePlan } from './eliminate-plan.ts';
import { heuristicSuppression } from './heuristic-suppression.ts';
import {
  protectionPlan,
  showAll,
  type ProtectionOptions,
  type ProtectionPlan,
  type Shown,
} from './protection-plan.ts';
import { suppressByMethod } from './suppress-by-method.ts';

/** What became of the cells of a problem. */
export interface CellProtection {
  /**
   * For each cell: an asked one is `u`, `x`, `s` or `e`; one published before is `s`, one withheld before `u` or `x`. For a
   * hidden one it says what would become of it if it were never asked for: `u` or `x`.
   */
  readonly statuses: readonly CellStatus[];
  /**
   * Cells that are sensitive now, or were withheld, and that what was published before determines: withholding more can
   * no longer protect them. The asked ones among them are withheld all the same.
   */
  readonly exposed: readonly number[];
}

/**
 * Protects cells: primary rules, then what else must be withheld so that nobody can compute what they withhold, then the
 * exact audit of the result with another prime. What contributors who are alone in inner cells know is reckoned with.
 *
 * The pattern does not depend on the order of cells, inner cells or contributors, except where candidates tie in value and
 * in their part of the table: those keep the order of `problem.cells`.
 *
 * @param problem - what was published before is in its cells, with the state `published`
 * @param rules - made by {@link contributorRules}
 * @throws DisclosureError - PROTECTION_FAILED: the audit found a leak, so nothing may be released; SUPPRESSION_TOO_LARGE
 * @throws SolverError - the method needs a solver, and there is none or it gave no answer
 * @example
 * // Two importers in A, three in B: A is withheld, and B with it, because the total is shown.
 * const importer = { party: 'importer', inner: Int32Array.of(0, 0, 1, 1, 1), holder: Int32Array.of(0, 1, 2, 3, 4), amount: Float64Array.of(5, 5, 6, 6, 6) };
 * const cells = [[0, 1], [0], [1]].map((inner) => ({ inner: Int32Array.from(inner), value: 10 * inner.length, state: 'asked' as const }));
 * protectCells({ innerCount: 2, roles: [importer], cells }, contributorRules({ minimumContributors: 3 })).statuses; // => ['s', 'u', 'x']
 */
export function protectCells(
  problem: CellProblem,
  rules: ContributorRules,
  options: ProtectionOptions = {},
): CellProtection {
  return protectJudged({ problem, sensitive: primaryStatus(problem, rules) }, options);
}

/**
 * {@link protectCells} for a problem whose cells were judged before.
 *
 * @throws DisclosureError - PROTECTION_FAILED
 */
export function protectJudged(
  { problem, sensitive }: JudgedProblem,
  options: ProtectionOptions = {},
): CellProtection {
  const distinct = distinctCells(problem, sensitive);
  const plan = protectionPlan(problem, distinct, options);
  const asked = problem.cells.filter(({ state }) => state === 'asked').length;
  const shown = suppress(plan, asked, options);
  const exposed = auditProtection(plan, shown);
  return {
    statuses: problem.cells.map((_, cell) => statusOf(problem, sensitive, distinct, shown, cell)),
    exposed: [...problem.cells.keys()].filter((cell) => exposed[entryAt(distinct.numberOf, cell)] === 1),
  };
}

function suppress(plan: ProtectionPlan, asked: number, options: ProtectionOptions): Shown {
  const { method, solver = null } = options;
  if (typeof method === 'object' && plan.singletons === null) {
    return suppressByMethod({ plan, asked, solver }, method);
  }
  if (plan.targets.length === 0 && plan.singletons === null) return showAll(plan);
  if (method === 'elimination') return eliminatePlan(plan);
  return method === 'heuristic' ? heuristicSuppression(plan) : eliminateOrRepair(plan);
}

function statusOf(
  problem: CellProblem,
  sensitive: Uint8Array,
  { numberOf, cells }: DistinctCells,
  shown: Shown,
  cell: number,
): CellStatus {
  const number = entryAt(numberOf, cell);
  if (number < 0) return 'e';
  const state = problem.cells[cell]?.state;
  if (state === 'published') return 's';
  if (sensitive[cell] === 1) return 'u';
  return state === 'asked' && shown[number] === 1 && cells[number]?.isTarget !== true ? 's' : 'x';
}
