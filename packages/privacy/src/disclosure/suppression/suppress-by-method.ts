import { DisclosureError } from '../disclosure-error.ts';
import { suppressInBoxes } from '../hypercube/suppress-in-boxes.ts';
import { byElimination, optimally } from '../modular/solve-subtable.ts';
import { suppressBySubtables } from '../modular/suppress-by-subtables.ts';
import { optimalPlanOrNull } from '../optimal/optimal-plan.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { SolverError } from '../solver/solver-error.ts';
import { eliminateOrRepair } from './eliminate-plan.ts';
import { repairPattern } from './heuristic-suppression.ts';
import { showAll, type ProtectionPlan, type Shown } from './protection-plan.ts';
import { methodNeedsSolver, MOST_OPTIMAL_CELLS, type SuppressionMethod } from './suppression-method.ts';

/** So many cells that are open to be shown are chosen among optimally at most, whatever the policy says. */
const MOST_CANDIDATES = 1_000;

/** What a method works on. */
export interface MethodRequest {
  readonly plan: ProtectionPlan;
  /** How many cells are asked for: what the one who asks knows, whatever is sensitive. */
  readonly asked: number;
  readonly solver: LinearSolver | null;
}

/**
 * Secondary suppression by a method. Where that works by sub-tables, repair follows over all relations, for readers and insiders, and
 * what that made needless is published again, except under `hypercube`, whose boxes stay.
 *
 * @throws DisclosureError - SUPPRESSION_TOO_LARGE: whatever is sensitive, so that it tells nothing
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: the method needs a solver and there is none
 */
export function suppressByMethod({ plan, asked, solver }: MethodRequest, chosen: SuppressionMethod): Shown {
  const method = withinBound(chosen, asked);
  const required = methodNeedsSolver(method) ? needed(solver) : null;
  return plan.targets.length === 0 ? showAll(plan) : suppress(plan, method, required);
}

/** @throws DisclosureError - SUPPRESSION_TOO_LARGE */
function withinBound(method: SuppressionMethod, asked: number): SuppressionMethod {
  if (method.kind !== 'optimal' || asked <= (method.mostCells ?? MOST_OPTIMAL_CELLS)) return method;
  if (method.beyond !== 'modular') throw new DisclosureError('SUPPRESSION_TOO_LARGE', {});
  return { kind: 'modular' };
}

function suppress(plan: ProtectionPlan, { kind }: SuppressionMethod, solver: LinearSolver | null): Shown {
  switch (kind) {
    case 'elimination':
      return eliminateOrRepair(plan);
    case 'hypercube':
      return repairPattern(plan, suppressBySubtables(plan, suppressInBoxes), 'keep');
    case 'modular':
      return modular(plan, solver);
    case 'optimal':
      return optimal(plan, needed(solver));
  }
}

function needed(solver: LinearSolver | null): LinearSolver {
  if (solver === null) throw new SolverError('INTERVAL_AUDIT_NEEDS_HIGHS', {});
  return solver;
}

function modular(plan: ProtectionPlan, solver: LinearSolver | null): Shown {
  const solve = solver === null ? byElimination : optimally(solver);
  return repairPattern(plan, suppressBySubtables(plan, solve), 'republish');
}

/** Cells that nobody asked for may be many that must not become known; then, and where the solver has no answer, it is modular. */
function optimal(plan: ProtectionPlan, solver: LinearSolver): Shown {
  return optimalPlanOrNull(plan, solver, MOST_CANDIDATES) ?? modular(plan, solver);
}
