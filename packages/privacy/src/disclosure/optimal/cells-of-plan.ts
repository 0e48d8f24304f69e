import { columnsOfVariables } from '../audit/columns-of-variables.ts';
import type { CellRelations, RelatedCell, RelatedStatus } from '../relations/cell-relations.ts';
import { EXACT_DISCLOSURE_ONLY } from '../relations/relations-of-problem.ts';
import type { LeakFinder } from '../suppression/leaks.ts';
import type { ProtectionPlan } from '../suppression/protection-plan.ts';

/**
 * A plan as cells and relations, of which exact values alone are to be protected. Each inner cell counts 1 as its value: whether a cell
 * can be computed does not depend on values, as long as none of them is at a bound that the attacker knows.
 */
export function cellsOfPlan(plan: ProtectionPlan, finder: LeakFinder): CellRelations {
  const columns = columnsOfVariables(plan.cells, plan.relations);
  const statuses = statusesOf(plan, finder, columns.length);
  return {
    cells: columns.map((inner, cell): RelatedCell => {
      const status = statuses[cell] ?? 'w';
      const levels = status === 'u' ? EXACT_DISCLOSURE_ONLY : null;
      return { value: inner.length, status, weight: Math.max(1, plan.prices[cell] ?? 1), levels };
    }),
    relations: plan.relations.relations.map(({ parent, children }) => ({ parent, children: [...children] })),
  };
}

/** What is known, or follows from that, is published whatever is decided. */
function statusesOf(
  plan: ProtectionPlan,
  { exposed, given }: LeakFinder,
  variableCount: number,
): readonly RelatedStatus[] {
  const statuses = Array.from({ length: variableCount }, (): RelatedStatus => 'w');
  for (const cell of plan.candidates) statuses[cell] = given[cell] === 1 ? 'z' : 's';
  for (const cell of plan.targets) statuses[cell] = exposed[cell] === 1 ? 'z' : 'u';
  plan.isKnown.forEach((isKnown, cell) => {
    if (isKnown === 1) statuses[cell] = 'z';
  });
  return statuses;
}
