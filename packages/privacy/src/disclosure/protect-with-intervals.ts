import type { AttackerKnowledge } from './audit/interval/attacker-model.ts';
import { auditIntervals } from './audit/interval/interval-audit.ts';
import { withholdUntilWide } from './audit/interval/repair-by-intervals.ts';
import type { CellProblem, CellStatus, RoleContributions } from './cells/cell-problem.ts';
import { cellsWithStatus, withStatuses, type CellRelations } from './relations/cell-relations.ts';
import { relationsOfProblem } from './relations/relations-of-problem.ts';
import { parametersOf, type ContributorRules } from './rules/contributor-rules.ts';
import { primaryCells, type JudgedProblem } from './rules/primary-cells.ts';
import type { IntervalRule } from './rules/rule-parameters.ts';
import type { LinearSolver } from './solver/linear-solver.ts';
import { SolverError } from './solver/solver-error.ts';
import { protectJudged } from './suppression/protect-cells.ts';

/**
 * Protects cells as `protectCells` does, and then, where the rules ask for it, until nobody can bound a sensitive
 * cell to within its protection level on either side. Cells that are withheld for that may not become known either, so
 * suppression is done anew with them.
 *
 * What was published before may bound a cell closely whatever is withheld now; such a cell is left out of the audit.
 * Where cells cannot be protected otherwise, everything that is asked for is withheld.
 *
 * @param solver - needed where the rules ask for intervals, or for a method that solves programs
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: there is none; SOLVER_STOPPED, SOLVER_FAILED
 * @throws DisclosureError - PROTECTION_FAILED
 */
export function protectWithIntervals(
  judged: JudgedProblem,
  rules: ContributorRules,
  solver: LinearSolver | null,
): readonly CellStatus[] {
  const { intervals, suppression } = parametersOf(rules);
  const options = { solver, ...(suppression !== undefined && { method: suppression }) };
  if (intervals === undefined) return protectJudged(judged, options).statuses;
  if (solver === null) throw new SolverError('INTERVAL_AUDIT_NEEDS_HIGHS', {});
  const problem = withSums(judged.problem);
  const { level } = primaryCells(problem, rules);
  const asked = { level, solver, knowledge: knowledgeOf(intervals) };
  let current: JudgedProblem = { problem, sensitive: judged.sensitive };
  for (let round = 0; round <= (intervals.rounds ?? 20); round += 1) {
    const { statuses } = protectJudged(current, options);
    const more = withheldBesides(problem, statuses, asked);
    if (more === null) break;
    if (more.size === 0) return statuses;
    current = withSensitive(current, more);
  }
  return protectJudged(withSensitive(current, askedIn(problem)), options).statuses;
}

interface Asked {
  /** By how much the bounds of each cell must exceed its value. */
  readonly level: Float64Array;
  readonly solver: LinearSolver;
  readonly knowledge: AttackerKnowledge;
}

function knowledgeOf({ aPriori }: IntervalRule): AttackerKnowledge {
  return aPriori === undefined ? 'nonnegative' : { aPriori: aPriori / 100 };
}

/** Cells that must be withheld besides; null where nothing that may be withheld protects. */
function withheldBesides(
  problem: CellProblem,
  statuses: readonly CellStatus[],
  { level, solver, knowledge }: Asked,
): ReadonlySet<number> | null {
  const related = watched(problem, relationsWithLevels(problem, statuses, level), solver, knowledge);
  try {
    const wide = withholdUntilWide(related, solver, { knowledge });
    return new Set(cellsWithStatus(wide, 'x').filter((cell) => related.cells[cell]?.status === 's'));
  } catch (error) {
    if (error instanceof SolverError && isWithoutPattern(error.code)) return null;
    throw error;
  }
}

function isWithoutPattern(code: string): boolean {
  return code === 'NO_PATTERN_PROTECTS' || code === 'ROUNDS_EXHAUSTED';
}

function relationsWithLevels(
  problem: CellProblem,
  statuses: readonly CellStatus[],
  level: Float64Array,
): CellRelations {
  const levels = Array.from(level, (reach) => ({ lower: reach, upper: reach, sliding: 0 }));
  return relationsOfProblem({ ...problem, roles: problem.roles.map(absolute) }, { statuses, levels });
}

/** Rules judge amounts by their absolute values, and so does the attacker's model, in which none is below zero. */
function absolute(role: RoleContributions): RoleContributions {
  return { ...role, amount: role.amount.map(Math.abs) };
}

/** Without the cells that what was published before bounds too closely already. */
function watched(
  { cells }: CellProblem,
  related: CellRelations,
  solver: LinearSolver,
  knowledge: AttackerKnowledge,
): CellRelations {
  if (!cells.some(({ state }) => state === 'published')) return related;
  const most = new Map(cellsWithStatus(related, 's').map((cell) => [cell, 'x' as const]));
  const { failing } = auditIntervals(withStatuses(related, most), solver, { knowledge });
  return withStatuses(related, new Map(failing.map(({ cell }) => [cell, 'x' as const])));
}

function askedIn({ cells }: CellProblem): ReadonlySet<number> {
  return new Set([...cells.keys()].filter((at) => cells[at]?.state === 'asked'));
}

function withSensitive({ problem, sensitive }: JudgedProblem, more: ReadonlySet<number>): JudgedProblem {
  return { problem, sensitive: sensitive.map((before, at) => (more.has(at) ? 1 : before)) };
}

/** Each cell with the sum of what its contributors bring, which is what the relations speak of. */
function withSums(problem: CellProblem): CellProblem {
  const sums = new Float64Array(problem.innerCount);
  const [role] = problem.roles;
  role?.inner.forEach((inner, at) => {
    sums[inner] = (sums[inner] ?? 0) + Math.abs(role.amount[at] ?? 0);
  });
  const cells = problem.cells.map((cell) => ({
    ...cell,
    value: cell.inner.reduce((sum, inner) => sum + (sums[inner] ?? 0), 0),
  }));
  return { ...problem, cells };
}
