import {
  cellsWithStatus,
  relationsOfCells,
  withStatuses,
  type CellRelations,
  type RelatedStatus,
} from '../../relations/cell-relations.ts';
import type { LinearSolver } from '../../solver/linear-solver.ts';
import { SolverError } from '../../solver/solver-error.ts';
import type { AttackerKnowledge } from './attacker-model.ts';
import { auditIntervals, type IntervalAudit, type IntervalFailure } from './interval-audit.ts';

/** How a pattern is repaired. */
export interface RepairOptions {
  /** What the attacker knows beforehand; that no cell is below zero unless given. */
  readonly knowledge?: AttackerKnowledge;
  /** How often cells may be added; 20 unless given. */
  readonly rounds?: number;
}

/** A pattern in which every primary is protected. */
export interface RepairedPattern {
  readonly related: CellRelations;
  /** Cells that were withheld beside those that were handed in. */
  readonly added: readonly number[];
  /** Secondaries that turned out not to be needed. */
  readonly published: readonly number[];
  readonly audit: IntervalAudit;
}

/**
 * Withholds more until every primary passes the interval audit: for each that fails the cheapest cell that carries the proof
 * of its bounds, then audits again. What is not needed any more is published again, the dearest first.
 *
 * @throws SolverError - NO_PATTERN_PROTECTS: nothing is left to withhold; ROUNDS_EXHAUSTED
 * @source the simple heuristic of sdcTable (Meindl), described in its documentation; a golden fixes its first choice
 */
export function repairByIntervals(
  related: CellRelations,
  solver: LinearSolver,
  options: RepairOptions = {},
): RepairedPattern {
  const repaired = withholdUntilWide(related, solver, options);
  const reduced = publishAgain(repaired, solver, options);
  const added = cellsWithStatus(reduced, 'x').filter((cell) => related.cells[cell]?.status !== 'x');
  const published = cellsWithStatus(related, 'x').filter((cell) => reduced.cells[cell]?.status === 's');
  return { related: reduced, added, published, audit: auditIntervals(reduced, solver, options) };
}

/**
 * The first half of {@link repairByIntervals}: withholds more until every primary passes, and publishes nothing again.
 *
 * @throws SolverError - NO_PATTERN_PROTECTS, ROUNDS_EXHAUSTED
 */
export function withholdUntilWide(
  related: CellRelations,
  solver: LinearSolver,
  options: RepairOptions,
): CellRelations {
  const own = relationsOfCells(related);
  let current = related;
  for (let round = 0; round <= (options.rounds ?? 20); round += 1) {
    const { failing } = auditIntervals(current, solver, options);
    if (failing.length === 0) return current;
    const chosen = new Map<number, RelatedStatus>();
    for (const failure of failing) {
      chosen.set(cheapestBreaking(current, failure, own[failure.cell] ?? []), 'x');
    }
    current = withStatuses(current, chosen);
  }
  throw new SolverError('ROUNDS_EXHAUSTED', {});
}

/** The cheapest published cell without which the bound of a failing primary cannot be concluded. */
function cheapestBreaking(related: CellRelations, failure: IntervalFailure, own: readonly number[]): number {
  const inProof = publishedIn(related, failure.proof);
  const [cheapest] = inProof.length > 0 ? inProof : publishedNearby(related, own);
  if (cheapest === undefined) throw new SolverError('NO_PATTERN_PROTECTS', {});
  return cheapest;
}

/** Published cells that a proof needs, cheapest first: those whose parts in its relations do not cancel. */
function publishedIn(related: CellRelations, proof: ReadonlyMap<number, number>): readonly number[] {
  const parts = new Map<number, number>();
  for (const [relation, part] of proof) {
    const { parent, children } = related.relations[relation] ?? { parent: -1, children: [] };
    parts.set(parent, (parts.get(parent) ?? 0) + part);
    for (const child of children) parts.set(child, (parts.get(child) ?? 0) - part);
  }
  const needed = [...parts].filter(([, part]) => Math.abs(part) > 1e-9).map(([cell]) => cell);
  return cheapestFirst(related, needed);
}

/** Published cells of the lowest relation of a cell that has any. */
function publishedNearby(related: CellRelations, own: readonly number[]): readonly number[] {
  for (const relation of own) {
    const { parent, children } = related.relations[relation] ?? { parent: -1, children: [] };
    const found = cheapestFirst(related, [parent, ...children]);
    if (found.length > 0) return found;
  }
  return [];
}

function cheapestFirst({ cells }: CellRelations, candidates: readonly number[]): readonly number[] {
  const weightOf = (cell: number): number => cells[cell]?.weight ?? 0;
  return candidates
    .filter((cell) => cells[cell]?.status === 's')
    .toSorted((a, b) => weightOf(a) - weightOf(b) || a - b);
}

/** Publishes secondaries again where the audit stays green, the dearest first. */
function publishAgain(related: CellRelations, solver: LinearSolver, options: RepairOptions): CellRelations {
  const weightOf = (cell: number): number => related.cells[cell]?.weight ?? 0;
  const secondaries = cellsWithStatus(related, 'x').toSorted((a, b) => weightOf(b) - weightOf(a) || a - b);
  let current = related;
  for (const cell of secondaries) {
    const tried = withStatuses(current, new Map<number, RelatedStatus>([[cell, 's']]));
    const { failing } = auditIntervals(tried, solver, { ...options, stopAtFirst: true });
    if (failing.length === 0) current = tried;
  }
  return current;
}
