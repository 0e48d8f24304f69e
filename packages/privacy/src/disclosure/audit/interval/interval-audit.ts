import {
  cellsWithStatus,
  type CellRelations,
  type ProtectionLevels,
} from '../../relations/cell-relations.ts';
import { checkRelations } from '../../relations/check-relations.ts';
import { EXACT_DISCLOSURE_ONLY } from '../../relations/relations-of-problem.ts';
import type { LinearSolver } from '../../solver/linear-solver.ts';
import { openAttackerModel, type AttackerKnowledge, type AttackerModel } from './attacker-model.ts';

/** How an interval audit is done. */
export interface IntervalAuditOptions {
  /** What the attacker knows beforehand; that no cell is below zero unless given. */
  readonly knowledge?: AttackerKnowledge;
  /** Solve both bounds of every primary, also where an earlier table witnessed that it is wide enough. */
  readonly exhaustive?: boolean;
  /** Stop at the first primary that fails. */
  readonly stopAtFirst?: boolean;
}

/** What an attacker can say of a primary. Not for anyone's eyes: it tells where protection is thin. */
export interface AttackerInterval {
  readonly cell: number;
  /** In an exhaustive audit the attacker's bounds; else bounds that the attacker's lie at or beyond. */
  readonly lower: number;
  readonly upper: number;
}

/** A primary without its protection, and the relations that give it away, each with its part in that. */
export interface IntervalFailure extends AttackerInterval {
  readonly proof: ReadonlyMap<number, number>;
}

/** What an interval audit found. */
export interface IntervalAudit {
  readonly intervals: readonly AttackerInterval[];
  /** The primaries whose intervals do not cover their protection levels. */
  readonly failing: readonly IntervalFailure[];
  /** How many bounds were solved, and how many an earlier solution had witnessed already. */
  readonly solves: number;
  readonly witnessed: number;
}

/**
 * Interval audit (PS1*): for each primary the interval that an attacker can compute from all that is published, by linear
 * programming. A primary passes if its interval covers its protection levels, `lower <= value - levels.lower` and
 * `upper >= value + levels.upper`, and is as wide as its sliding level asks.
 *
 * Every solution is a table that agrees with what is published: what it shows of other primaries need not be solved again.
 *
 * @throws RelationsError - cells or relations are malformed or do not add up
 * @throws SolverError - the solver gave no answer
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4; Cox, Linear sensitivity measures (1981)
 */
export function auditIntervals(
  related: CellRelations,
  solver: LinearSolver,
  options: IntervalAuditOptions = {},
): IntervalAudit {
  checkRelations(related);
  const knowledge = options.knowledge ?? 'nonnegative';
  const model = openAttackerModel(related, solver, knowledge);
  try {
    return auditWith(model, related, { ...options, knowledge });
  } finally {
    model.dispose();
  }
}

/** What has been seen of a primary in some table. */
interface Watched {
  readonly cell: number;
  readonly value: number;
  readonly levels: ProtectionLevels;
  lower: number;
  upper: number;
}

interface Tally {
  solves: number;
  witnessed: number;
}

function auditWith(
  model: AttackerModel,
  related: CellRelations,
  options: IntervalAuditOptions & { readonly knowledge: AttackerKnowledge },
): IntervalAudit {
  const watched = cellsWithStatus(related, 'u').map((cell) => watch(related, cell));
  const tally: Tally = { solves: 0, witnessed: 0 };
  const failing: IntervalFailure[] = [];
  for (const one of watched) {
    const proof = examine(model, one, watched, { ...options, tally });
    if (proof !== null) failing.push({ cell: one.cell, lower: one.lower, upper: one.upper, proof });
    if (proof !== null && options.stopAtFirst === true) break;
  }
  const intervals = watched.map(({ cell, lower, upper }) => ({ cell, lower, upper }));
  return { intervals, failing, ...tally };
}

function watch({ cells }: CellRelations, cell: number): Watched {
  const value = cells[cell]?.value ?? 0;
  return { cell, value, levels: cells[cell]?.levels ?? EXACT_DISCLOSURE_ONLY, lower: value, upper: value };
}

/** Solves what is not witnessed; null for a primary that passes, else the relations that give it away. */
function examine(
  model: AttackerModel,
  one: Watched,
  all: readonly Watched[],
  how: IntervalAuditOptions & { readonly knowledge: AttackerKnowledge; readonly tally: Tally },
): ReadonlyMap<number, number> | null {
  let proof: ReadonlyMap<number, number> = new Map();
  for (const side of ['lower', 'upper'] as const) {
    if (how.exhaustive !== true && isCovered(one, side, model, how.knowledge)) {
      how.tally.witnessed += 1;
      continue;
    }
    how.tally.solves += 1;
    const found = model.extreme(one.cell, side);
    for (const other of all) see(other, found.valueOf(other.cell));
    see(one, found.bound);
    if (!isCovered(one, side, model, how.knowledge)) proof = found.proof;
  }
  const passes = (['lower', 'upper'] as const).every((side) => isCovered(one, side, model, how.knowledge));
  return passes ? null : proof;
}

function see(one: Watched, value: number): void {
  one.lower = Math.min(one.lower, value);
  one.upper = Math.max(one.upper, value);
}

function isCovered(
  { value, levels, lower, upper }: Watched,
  side: 'lower' | 'upper',
  { tolerance }: AttackerModel,
  knowledge: AttackerKnowledge,
): boolean {
  const asked = levels.lower + levels.upper === 0 ? Math.max(levels.sliding, 10 * tolerance) : levels.sliding;
  if (upper - lower < asked - tolerance) return false;
  if (side === 'upper') return upper >= value + levels.upper - tolerance;
  const floor = knowledge === 'nonnegative' ? 0 : -Infinity;
  return lower <= Math.max(floor, value - levels.lower) + tolerance;
}
