import { FIRST_PRIME } from '../cells/prime-field.ts';
import type { LinearModel, LinearSolver } from '../solver/linear-solver.ts';
import { SolverError } from '../solver/solver-error.ts';
import { LeakFinder, type Leaks } from '../suppression/leaks.ts';
import type { ProtectionPlan, Shown } from '../suppression/protection-plan.ts';
import { openAttackProgram, type AttackProgram } from './attack-program.ts';
import { cellsOfPlan } from './cells-of-plan.ts';
import { addCut, openMaster } from './optimal-suppression.ts';
import { MORE_THAN_NOTHING, violatedCuts, type ProtectionCut } from './protection-demands.ts';

/** A pattern is proposed so often at most; in random tables of up to 1,000 cells it took no more than five. */
const MOST_ROUNDS = 100;

/**
 * The cheapest pattern in which no reader can compute a cell that may not become known, and no contributor who is alone in inner cells:
 * proposed by whole-number programming, judged by the exact audit, which is fast, and attacked by linear programming only where it
 * found a leak. To within the solver's ten-thousandth of the least cost. What was published before is left as it is, and so is what
 * follows from that.
 *
 * @param most - how many cells may be open to be shown: more take the solver too long
 * @returns null where there are more, or the solver has no answer: another method is to be taken
 */
export function optimalPlanOrNull(plan: ProtectionPlan, solver: LinearSolver, most: number): Shown | null {
  if (plan.candidates.length > most) return null;
  try {
    return optimalPlan(plan, solver);
  } catch (error) {
    if (error instanceof SolverError) return null;
    throw error;
  }
}

function optimalPlan(plan: ProtectionPlan, solver: LinearSolver): Shown {
  const finder = new LeakFinder(plan, FIRST_PRIME);
  const related = cellsOfPlan(plan, finder);
  const attack = openAttackProgram(related, solver, 'nonnegative');
  const master = openMaster(related, solver);
  try {
    return proposeUntilTight(plan, finder, master, attack);
  } finally {
    master.dispose();
    attack.dispose();
  }
}

function proposeUntilTight(
  plan: ProtectionPlan,
  finder: LeakFinder,
  master: LinearModel,
  attack: AttackProgram,
): Shown {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const proposed = master.minimise();
    if (proposed.status !== 'optimal') throw new SolverError('NO_PATTERN_PROTECTS', {});
    const pattern = Array.from(proposed.values, (chosen) => chosen > 0.5);
    const shown = shownBy(plan, pattern);
    const leaks = finder.find(shown);
    if (leaks.determined.length + leaks.told.length === 0) return shown;
    const cuts = cutsOf(plan, leaks, pattern, attack);
    if (cuts.length === 0) throw new SolverError('SOLVER_FAILED', {});
    for (const cut of cuts) addCut(master, cut);
  }
  throw new SolverError('ROUNDS_EXHAUSTED', {});
}

function shownBy({ isKnown, candidates }: ProtectionPlan, pattern: readonly boolean[]): Shown {
  const shown = isKnown.slice();
  for (const cell of candidates) shown[cell] = pattern[cell] === true ? 0 : 1;
  return shown;
}

/** What proves each leak holds of every pattern: one of the cells that give a cell away must be withheld. */
function cutsOf(
  plan: ProtectionPlan,
  { determined, told }: Leaks,
  pattern: readonly boolean[],
  attack: AttackProgram,
): readonly ProtectionCut[] {
  const cutsFor = (cells: readonly number[]): readonly ProtectionCut[] =>
    violatedCuts(
      cells.map((cell) => ({ cell, sides: ['upper'], distance: MORE_THAN_NOTHING })),
      attack,
    );
  const isTarget = new Set(plan.targets);
  attack.choose(pattern);
  const forReaders = cutsFor(determined.filter((cell) => isTarget.has(cell)));
  const forInsiders = [...Map.groupBy(told, ({ insider }) => insider)].flatMap(([insider, leaks]) => {
    const own = [...(plan.insiders[insider] ?? [])].map((inner) => plan.relations.variableOf[inner] ?? -1);
    attack.choose(pattern, new Set(own));
    return cutsFor(leaks.map(({ target }) => target));
  });
  return [...forReaders, ...forInsiders];
}
