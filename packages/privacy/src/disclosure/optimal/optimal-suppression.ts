import type { AttackerKnowledge } from '../audit/interval/attacker-model.ts';
import {
  cellsWithStatus,
  withStatuses,
  type CellRelations,
  type RelatedStatus,
} from '../relations/cell-relations.ts';
import { checkRelations } from '../relations/check-relations.ts';
import type { LinearModel, LinearSolver } from '../solver/linear-solver.ts';
import { SolverError } from '../solver/solver-error.ts';
import { openAttackProgram, type AttackProgram } from './attack-program.ts';
import {
  protectionDemands,
  violatedCuts,
  type ProtectionCut,
  type ProtectionDemand,
} from './protection-demands.ts';

/** How the cheapest pattern is looked for. */
export interface OptimalOptions {
  /** What the attacker knows beforehand; that no cell is below zero unless given. */
  readonly knowledge?: AttackerKnowledge;
  /** How often a pattern is proposed; 1,000 unless given. */
  readonly rounds?: number;
}

/** The cheapest pattern that protects every primary. */
export interface OptimalPattern {
  /** Secondaries are marked `x`; what was `x` before and is not needed is published. */
  readonly related: CellRelations;
  /** The sum of the secondaries' weights. */
  readonly cost: number;
  readonly rounds: number;
  readonly cuts: number;
}

/**
 * Optimal cell suppression: the secondaries of least total weight with which every primary has its protection levels. A pattern
 * is proposed by whole-number programming, attacked by linear programming, and what the attack proves about all patterns is
 * added as a cut, until an attack fails. It is finite and NP-hard: for tables of a few hundred cells, and as a measure of how
 * dear a heuristic is.
 *
 * Cells published before (`z`) and empty cells (`e`) stay published.
 *
 * @throws RelationsError - cells or relations are malformed or do not add up
 * @throws SolverError - NO_PATTERN_PROTECTS, ROUNDS_EXHAUSTED, or the solver gave no answer
 * @source Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear constraints (2001)
 */
export function optimalSuppression(
  related: CellRelations,
  solver: LinearSolver,
  options: OptimalOptions = {},
): OptimalPattern {
  checkRelations(related);
  const knowledge = options.knowledge ?? 'nonnegative';
  const attack = openAttackProgram(related, solver, knowledge);
  const master = openMaster(related, solver);
  try {
    const demands = protectionDemands(related, attack.scale, knowledge);
    const found = cutUntilProtected(master, attack, demands, options.rounds ?? 1_000);
    return { ...found, ...settle(related, found.pattern) };
  } finally {
    master.dispose();
    attack.dispose();
  }
}

function cutUntilProtected(
  master: LinearModel,
  attack: AttackProgram,
  demands: readonly ProtectionDemand[],
  limit: number,
): { readonly pattern: readonly boolean[]; readonly rounds: number; readonly cuts: number } {
  let cuts = 0;
  for (let rounds = 1; rounds <= limit; rounds += 1) {
    const proposed = master.minimise();
    if (proposed.status !== 'optimal') throw new SolverError('NO_PATTERN_PROTECTS', {});
    const pattern = Array.from(proposed.values, (chosen) => chosen > 0.5);
    attack.choose(pattern);
    const violated = violatedCuts(demands, attack);
    if (violated.length === 0) return { pattern, rounds, cuts };
    for (const cut of violated) addCut(master, cut);
    cuts += violated.length;
  }
  throw new SolverError('ROUNDS_EXHAUSTED', {});
}

/** Tells the program that proposes patterns what all of them must fulfil. */
export function addCut(master: LinearModel, cut: ProtectionCut): void {
  const cells = cut.map(([cell]) => cell);
  const coefficients = cut.map(([, coefficient]) => coefficient);
  master.addRow(1 - 1e-6, Infinity, cells, coefficients);
}

/** The program that proposes patterns: a variable for each cell, 1 for withheld. */
export function openMaster(related: CellRelations, solver: LinearSolver): LinearModel {
  const { cells } = related;
  const dearest = cells.reduce((most, { weight }) => Math.max(most, weight), 1);
  const mayBeWithheld = cells.map(({ status }) => status !== 'z' && status !== 'e');
  const isWithheld = cells.map(({ status }) => status === 'u' || status === 'w');
  const packed = neverAlone(related, mayBeWithheld);
  return solver.open({
    cost: cells.map(({ weight }, cell) => (isWithheld[cell] === true ? 0 : weight / dearest)),
    lower: isWithheld.map(Number),
    upper: mayBeWithheld.map(Number),
    whole: cells.map(() => true),
    rowLower: packed.starts.slice(1).map(() => 0),
    rowUpper: packed.starts.slice(1).map(() => Infinity),
    rows: packed,
  });
}

/** A withheld cell is never alone in a relation: it would be known, and protect nothing. */
function neverAlone({ cells, relations }: CellRelations, mayBeWithheld: readonly boolean[]) {
  const packed = { starts: [0], indices: [] as number[], values: [] as number[] };
  for (const { parent, children } of relations) {
    const members = [parent, ...children];
    for (const cell of members) {
      // Cells that nobody is shown may be known, if they are not sensitive.
      if (mayBeWithheld[cell] !== true || cells[cell]?.status === 'w') continue;
      packed.indices.push(...members);
      packed.values.push(...members.map((other) => (other === cell ? -1 : 1)));
      packed.starts.push(packed.indices.length);
    }
  }
  return packed;
}

function settle(
  related: CellRelations,
  pattern: readonly boolean[],
): { readonly related: CellRelations; readonly cost: number } {
  const chosen = related.cells.flatMap(({ status }, cell): [number, RelatedStatus][] =>
    status === 's' || status === 'x' ? [[cell, pattern[cell] === true ? 'x' : 's']] : [],
  );
  const settled = withStatuses(related, new Map(chosen));
  const secondaries = cellsWithStatus(settled, 'x');
  const cost = secondaries.reduce((sum, cell) => sum + (settled.cells[cell]?.weight ?? 0), 0);
  return { related: settled, cost };
}
