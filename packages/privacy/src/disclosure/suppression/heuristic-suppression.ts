import type { Told } from '../audit/exact-insiders.ts';
import { FIRST_PRIME } from '../cells/prime-field.ts';
import { LeakFinder } from './leaks.ts';
import { showAll, type ProtectionPlan, type Shown } from './protection-plan.ts';
import { RelationBoard } from './relation-board.ts';
import { republish } from './republish.ts';

/** After so many rounds of repair, whole relations are withheld, and then everything that may be. */
const MOST_ROUNDS = 20;

/**
 * Secondary suppression of large tables. First relations in which a single cell is withheld get another one, the cheapest
 * that does not stand alone elsewhere. Then the exact audit, for readers and when they learn nothing for insiders; of the
 * cells that give a leaking one away the cheapest is withheld; again, at most 20 rounds. At last what turned out not to be
 * needed is published again.
 *
 * It ends in a pattern without leaks, at worst the one that shows nothing new.
 *
 * @source the simple heuristic of sdcTable: repair until the audit is green, then reduce
 */
export function heuristicSuppression(plan: ProtectionPlan): Shown {
  const finder = new LeakFinder(plan, FIRST_PRIME);
  const board = new RelationBoard(plan, showAll(plan), finder.given);
  board.pairLoneCells();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const leaks = leaksOf(finder, board);
    if (leaks.length === 0) return republish(plan, finder, board.shown);
    const covered = leaks.filter(({ target, insider }) => board.cover(target, ownVariables(plan, insider)));
    if (covered.length === 0) break;
    board.pairLoneCells();
  }
  return withholdWhole(plan, finder, board);
}

/** What leaks: withheld cells to readers, or if none does targets to contributors; readers are the insider -1. */
function leaksOf(finder: LeakFinder, board: RelationBoard): readonly Told[] {
  const { determined } = finder.find(board.shown, false);
  if (determined.length > 0) return determined.map((target) => ({ target, insider: -1 }));
  return finder.find(board.shown, true).told;
}

function ownVariables({ insiders, relations }: ProtectionPlan, insider: number): ReadonlySet<number> {
  return new Set([...(insiders[insider] ?? [])].map((cell) => relations.variableOf[cell] ?? 0));
}

/** When repair does not end: everything in the relations of what leaks, and if that is not enough everything. */
function withholdWhole(plan: ProtectionPlan, finder: LeakFinder, board: RelationBoard): Shown {
  for (const { target } of leaksOf(finder, board)) board.coverAll(target);
  if (leaksOf(finder, board).length === 0) return board.shown;
  return plan.isKnown.map((isKnown, cell) => (isKnown === 1 || finder.given[cell] === 1 ? 1 : 0));
}
