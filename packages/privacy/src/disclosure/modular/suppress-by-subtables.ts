import { exactAudit } from '../audit/exact-audit.ts';
import { FIRST_PRIME } from '../cells/prime-field.ts';
import { askedOfInsiders, LeakFinder } from '../suppression/leaks.ts';
import { showAll, type ProtectionPlan, type Shown } from '../suppression/protection-plan.ts';
import { LocalPlans, type LocalPlan, type SoFar } from './local-plan.ts';
import { subtablesOf, type Subtable } from './subtables.ts';

/** Says what is shown of a sub-table, for each cell of its plan. */
export type SubtableMethod = (local: LocalPlan) => Shown;

/**
 * Suppression sub-table by sub-table, from the top of the hierarchies down. What is withheld in the interior of one is to be protected
 * as a margin of those below; margins that are shown stay so, unless a sub-table cannot be protected otherwise: then they may be
 * withheld, at a price above everything else, and those that are go back to the sub-table in whose interior they are. Cells are only
 * ever withheld, so that this ends.
 *
 * It protects each sub-table by itself: who combines several may know more. Repair over all relations is to follow.
 *
 * @source de Wolf, HiTaS: a heuristic approach to cell suppression in hierarchical tables (2002); Handbook on Statistical Disclosure
 * Control, second edition, chapter 4 (Modular, Hypercube)
 */
export function suppressBySubtables(plan: ProtectionPlan, solve: SubtableMethod): Shown {
  return new Suppression(plan, solve).run();
}

class Suppression {
  readonly #subtables: readonly Subtable[];
  readonly #plans: LocalPlans;
  readonly #solve: SubtableMethod;
  readonly #soFar: SoFar;
  /** For each cell, the sub-tables that it stands in, in their order: the first decides about it. */
  readonly #places: readonly number[][];
  /** 1 for sub-tables that are to be looked at; none before the first. */
  readonly #isWaiting: Uint8Array;
  #first = 0;

  constructor(plan: ProtectionPlan, solve: SubtableMethod) {
    this.#solve = solve;
    this.#subtables = subtablesOf(plan.cells, plan.innerCount, plan.relations);
    this.#plans = new LocalPlans(plan);
    this.#soFar = soFarOf(plan);
    this.#isWaiting = new Uint8Array(this.#subtables.length).fill(1);
    this.#places = plan.cells.map(() => []);
    this.#subtables.forEach(({ variables }, at) => {
      for (const variable of variables) this.#places[variable]?.push(at);
    });
  }

  run(): Shown {
    for (; this.#first < this.#subtables.length; this.#first++) {
      const at = this.#first;
      if (this.#isWaiting[at] !== 1) continue;
      this.#isWaiting[at] = 0;
      this.#protect(at);
    }
    return this.#soFar.shown;
  }

  /** Has a sub-table looked at, again if it was before. */
  #await(at: number): void {
    this.#isWaiting[at] = 1;
    // The next to be looked at is the one after the first.
    this.#first = Math.min(this.#first, at - 1);
  }

  #protect(at: number): void {
    const subtable = this.#subtables[at];
    const { isGuarded, isSettled } = this.#soFar;
    const isAtStake = subtable?.variables.some((cell) => isGuarded[cell] === 1 && isSettled[cell] !== 1);
    if (subtable === undefined || isAtStake !== true) return;
    const isOwn = (cell: number): boolean => this.#places[cell]?.[0] === at;
    const fixed = this.#plans.of(subtable, this.#soFar, { isOwn, freed: 'nothing' });
    if (isProtectable(fixed.plan)) this.#settle(at, fixed);
    else this.#settle(at, this.#plans.of(subtable, this.#soFar, { isOwn, freed: 'margins' }));
  }

  /** Solves a sub-table, and has those looked at again that share what is withheld in it. */
  #settle(at: number, local: LocalPlan): void {
    const shown = this.#solve(local);
    for (const number of local.plan.candidates) {
      const cell = local.cells[number] ?? -1;
      if (shown[number] === 1) continue;
      this.#soFar.shown[cell] = 0;
      this.#soFar.isGuarded[cell] = 1;
      for (const other of this.#places[cell] ?? []) if (other !== at) this.#await(other);
    }
  }
}

/** Nothing is withheld yet but what may not become known; what is known or follows from that is past deciding. */
function soFarOf(plan: ProtectionPlan): SoFar {
  const { exposed, given } = new LeakFinder(plan, FIRST_PRIME);
  const isGuarded = new Uint8Array(plan.cells.length);
  for (const target of plan.targets) isGuarded[target] = 1;
  const isSettled = plan.isKnown.map((isKnown, cell) =>
    isKnown === 1 || exposed[cell] === 1 || given[cell] === 1 ? 1 : 0,
  );
  return { shown: showAll(plan), isGuarded, isSettled, isTarget: isGuarded.slice() };
}

/** Whether what is known of a sub-table gives nothing away, to readers or insiders. */
function isProtectable(plan: ProtectionPlan): boolean {
  if (!plan.isKnown.includes(1)) return true;
  const targets = askedOfInsiders(plan);
  const { determined, told } = exactAudit({ ...plan, targets }, plan.relations, FIRST_PRIME);
  return told.length === 0 && plan.targets.every((target) => determined[target] !== 1);
}
