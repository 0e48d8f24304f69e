import type { LeakBehind } from '../audit/leak-behind.ts';
import { FIRST_PRIME } from '../cells/prime-field.ts';
import { askedOfInsiders, LeakFinder, type Leaks } from './leaks.ts';
import { showAll, type ProtectionPlan, type Shown } from './protection-plan.ts';
import { RelationBoard } from './relation-board.ts';
import { republish } from './republish.ts';

/** After so many rounds of repair, whole relations are withheld, and then everything that may be. */
const MOST_ROUNDS = 20;

/**
 * Secondary suppression of large tables. First relations in which a single cell is withheld get another one, the cheapest
 * that does not stand alone elsewhere. Then the exact audit, for readers and insiders; of the cells that give a leaking one
 * away the cheapest is withheld, unless one of them is by then; again, at most 20 rounds. At last what turned out not to be
 * needed is published again.
 *
 * It ends in a pattern without leaks, at worst the one that shows nothing new.
 *
 * @source the simple heuristic of sdcTable: repair until the audit is green, then reduce
 */
export function heuristicSuppression(plan: ProtectionPlan): Shown {
  return repairPattern(plan, showAll(plan), 'republish');
}

/**
 * Repairs a pattern until nothing of it leaks, over all relations and for insiders too: as {@link heuristicSuppression} does, from
 * where another method ended.
 *
 * @param begun - what another method shows
 * @param after - whether what turned out not to be needed is published again
 */
export function repairPattern(plan: ProtectionPlan, begun: Shown, after: 'keep' | 'republish'): Shown {
  const finder = new LeakFinder(plan, FIRST_PRIME);
  const board = new RelationBoard(plan, begun.slice(), finder.given);
  board.pairLoneCells();
  let targets = askedOfInsiders(plan);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const leaks = finder.find(board.shown, targets);
    const found = allOf(leaks);
    if (found.length === 0) return after === 'keep' ? board.shown : republish(plan, finder, board.shown);
    const covered = found.filter((leak) => cover(plan, board, leak, leaks.behind));
    if (covered.length === 0) break;
    board.pairLoneCells();
    // Withholding more gives no other target away: only these must be looked at again.
    const leaking = new Set(found.map(({ target }) => target));
    targets = targets.filter((target) => leaking.has(target));
  }
  return withholdWhole(plan, finder, board);
}

/** A cell that is given away, to an insider or to every reader. */
interface Leak {
  readonly target: number;
  readonly insider: number | null;
}

function allOf({ determined, told }: Leaks): readonly Leak[] {
  return [...determined.map((target) => ({ target, insider: null })), ...told];
}

/** Withholds something of what gives a cell away; false if there is nothing. */
function cover(
  plan: ProtectionPlan,
  board: RelationBoard,
  { target, insider }: Leak,
  behind: LeakBehind | null,
): boolean {
  if (behind !== null) return board.coverOneOf(behind.of(target, insider));
  return board.cover(target, insider === null ? new Set() : ownVariables(plan, insider));
}

function ownVariables({ insiders, relations }: ProtectionPlan, insider: number): ReadonlySet<number> {
  return new Set([...(insiders[insider] ?? [])].map((cell) => relations.variableOf[cell] ?? 0));
}

/** When repair does not end: everything in the relations of what leaks, and if that is not enough everything. */
function withholdWhole(plan: ProtectionPlan, finder: LeakFinder, board: RelationBoard): Shown {
  for (const { target } of allOf(finder.find(board.shown))) board.coverAll(target);
  if (allOf(finder.find(board.shown)).length === 0) return board.shown;
  return plan.isKnown.map((isKnown, cell) => (isKnown === 1 || finder.given[cell] === 1 ? 1 : 0));
}
