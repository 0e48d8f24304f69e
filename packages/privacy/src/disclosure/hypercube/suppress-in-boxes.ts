import type { LocalPlan } from '../modular/local-plan.ts';
import type { RelatedCell, RelatedStatus } from '../relations/cell-relations.ts';
import { SolverError } from '../solver/solver-error.ts';
import { eliminateOrRepair } from '../suppression/eliminate-plan.ts';
import { showAll, type ProtectionPlan, type Shown } from '../suppression/protection-plan.ts';
import { gridOfPlan, NOTHING, type PlanGrid } from './grid-of-plan.ts';
import { hypercubeSuppression } from './hypercube-suppression.ts';

/** So many boxes are looked at in a sub-table at most: its places times its cells to protect. */
const MOST_BOXES = 1_000_000;

/**
 * Solves a sub-table by hypercubes: every cell to protect becomes a corner of a box, and one that a contributor knows wholly of two.
 * By elimination where it is too large, or a cell has no box, since too few other cells have records.
 */
export function suppressInBoxes({ plan, top }: LocalPlan): Shown {
  const most = MOST_BOXES / Math.max(1, plan.targets.length);
  const grid = gridOfPlan(plan, top, most);
  if (grid === null) return eliminateOrRepair(plan);
  try {
    const table = { sizes: grid.sizes, related: { cells: relatedCells(grid, plan), relations: [] } };
    const { cells: found } = hypercubeSuppression(table, singlesOf(grid, plan));
    const shown = showAll(plan);
    found.forEach(({ status }, place) => {
      const cell = grid.places[place] ?? NOTHING;
      if (status === 'x' && cell >= 0 && cell < shown.length) shown[cell] = 0;
    });
    return shown;
  } catch (error) {
    if (error instanceof SolverError && error.code === 'NO_PATTERN_PROTECTS') return eliminateOrRepair(plan);
    throw error;
  }
}

function relatedCells({ places }: PlanGrid, plan: ProtectionPlan): readonly RelatedCell[] {
  const isTarget = new Set(plan.targets);
  const isCandidate = new Set(plan.candidates);
  const statusOf = (cell: number): RelatedStatus => {
    if (cell === NOTHING) return 'e';
    if (plan.isKnown[cell] === 1) return 'z';
    if (isTarget.has(cell)) return 'u';
    return isCandidate.has(cell) ? 's' : 'x';
  };
  return Array.from(places, (cell) => {
    const status = statusOf(cell);
    // What nobody is shown has records, and withholding it costs nothing.
    const value = cell === NOTHING ? 0 : (plan.prices[cell] ?? 1);
    return { value, status, weight: value, levels: null };
  });
}

/** The cells to protect that one contributor knows wholly, by place. */
function singlesOf({ places }: PlanGrid, plan: ProtectionPlan): ReadonlySet<number> {
  const known = plan.insiders.map((own) => new Set(own));
  const isSingle = (cell: number): boolean =>
    known.some((own) => (plan.cells[cell] ?? []).every((atom) => own.has(atom)));
  const singles = new Set(plan.targets.filter(isSingle));
  return new Set([...places.keys()].filter((place) => singles.has(places[place] ?? NOTHING)));
}
