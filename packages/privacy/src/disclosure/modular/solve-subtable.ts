import { FIRST_PRIME } from '../cells/prime-field.ts';
import { optimalPlanOrNull } from '../optimal/optimal-plan.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { eliminateOrRepair } from '../suppression/eliminate-plan.ts';
import { repairPattern } from '../suppression/heuristic-suppression.ts';
import { askedOfInsiders, LeakFinder } from '../suppression/leaks.ts';
import { showAll, type ProtectionPlan } from '../suppression/protection-plan.ts';
import type { SubtableMethod } from './suppress-by-subtables.ts';

/** A sub-table of so many cells that are open to be shown is solved optimally. */
const MOST_CANDIDATES = 300;

/**
 * Solves sub-tables by elimination. Where something is withheld that insiders may know, what they may not is protected by repair:
 * elimination would keep everything from them.
 */
export const byElimination: SubtableMethod = ({ plan }) => {
  if (askedOfInsiders(plan).length === plan.targets.length) return eliminateOrRepair(plan);
  return repairPattern(plan, eliminateOrRepair({ ...plan, insiders: [] }), 'keep');
};

/**
 * Solves sub-tables optimally, and those by elimination that are too large for it or for which the solver has no answer. Where
 * everything can be shown there is nothing to solve.
 */
export function optimally(solver: LinearSolver): SubtableMethod {
  return (local) => {
    if (isTight(local.plan)) return showAll(local.plan);
    return optimalPlanOrNull(local.plan, solver, MOST_CANDIDATES) ?? byElimination(local);
  };
}

/** Whether nothing leaks when everything is shown that may be. */
function isTight(plan: ProtectionPlan): boolean {
  const { determined, told } = new LeakFinder(plan, FIRST_PRIME).find(showAll(plan));
  return determined.length + told.length === 0;
}
