import { FIRST_PRIME } from '../cells/prime-field.ts';
import { gaussSuppression } from './elimination/gauss-suppression.ts';
import { heuristicSuppression } from './heuristic-suppression.ts';
import { showAll, type ProtectionPlan, type Shown } from './protection-plan.ts';

/** So many inner cells are protected by elimination, in its exact order; more are by the heuristic. */
const MOST_INNER_CELLS = 2_000;

/** Suppression by elimination; of large tables, by repairing what leaks. */
export function eliminateOrRepair(plan: ProtectionPlan): Shown {
  const isSmall = plan.innerCount <= MOST_INNER_CELLS || plan.singletons !== null;
  return isSmall ? eliminatePlan(plan) : heuristicSuppression(plan);
}

/** Suppression by elimination, in the order of the candidates. */
export function eliminatePlan(plan: ProtectionPlan): Shown {
  const columnsOf = (numbers: readonly number[]): readonly Int32Array[] =>
    numbers.map((cell) => plan.cells[cell] ?? new Int32Array(0));
  const { withheld } = gaussSuppression(
    {
      innerCount: plan.innerCount,
      known: plan.cells.filter((_, cell) => plan.isKnown[cell] === 1),
      candidates: columnsOf(plan.candidates),
      targets: columnsOf(plan.targets),
      insiders: plan.insiders,
      singletons: plan.singletons,
    },
    FIRST_PRIME,
  );
  const shown = showAll(plan);
  plan.candidates.forEach((cell, at) => {
    if (withheld[at] === 1) shown[cell] = 0;
  });
  return shown;
}
