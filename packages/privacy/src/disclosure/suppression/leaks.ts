import { exactAudit, type ExactFindings } from '../audit/exact-audit.ts';
import type { Told } from '../audit/exact-insiders.ts';
import type { LeakBehind } from '../audit/leak-behind.ts';
import type { ProtectionPlan, Shown } from './protection-plan.ts';

/** What gives itself away in a pattern, beyond what was known before. */
export interface Leaks {
  /** Withheld cells that every reader can compute. */
  readonly determined: readonly number[];
  /** Targets that a contributor can compute, who is alone in other cells. */
  readonly told: readonly Told[];
  readonly behind: LeakBehind | null;
}

/** Looks for leaks, against what was published before. */
export class LeakFinder {
  /** For each cell, 1 if it may not become known and what was published before determines it. */
  readonly exposed: Uint8Array;
  /** For each cell, 1 if it may be published and what was published before determines it: to withhold it is vain. */
  readonly given: Uint8Array;
  readonly #plan: ProtectionPlan;
  readonly #prime: number;
  readonly #toldBefore: ReadonlySet<string>;

  constructor(plan: ProtectionPlan, prime: number) {
    this.#plan = plan;
    this.#prime = prime;
    this.exposed = new Uint8Array(plan.cells.length);
    const isFresh = !plan.isKnown.includes(1);
    const before = isFresh
      ? { determined: new Uint8Array(0), told: [] }
      : this.#audit(plan.isKnown, askedOfInsiders(plan));
    for (const cell of plan.targets) {
      if (plan.isKnown[cell] === 1 || before.determined[cell] === 1) this.exposed[cell] = 1;
    }
    this.given = new Uint8Array(plan.cells.length);
    for (const cell of plan.candidates) this.given[cell] = before.determined[cell] ?? 0;
    this.#toldBefore = new Set(before.told.map(nameOf));
  }

  /**
   * The leaks of a pattern.
   *
   * @param targets - those of which insiders are asked; all that insiders may not determine when left out
   */
  find(shown: Shown, targets: readonly number[] = askedOfInsiders(this.#plan)): Leaks {
    const { determined, told, behind } = this.#audit(shown, targets);
    const withheld = [...this.#plan.targets, ...this.#plan.candidates];
    return {
      determined: withheld.filter((cell) => determined[cell] === 1 && this.exposed[cell] !== 1),
      told: told.filter((one) => !this.#toldBefore.has(nameOf(one))),
      behind,
    };
  }

  #audit(isKnown: Uint8Array, targets: readonly number[]): ExactFindings {
    return exactAudit({ ...this.#plan, isKnown, targets }, this.#plan.relations, this.#prime);
  }
}

/** The targets that insiders may not determine. */
export function askedOfInsiders({ targets, targetsOfInsiders }: ProtectionPlan): readonly number[] {
  return targetsOfInsiders ?? targets;
}

function nameOf({ target, insider }: Told): string {
  return `${target} ${insider}`;
}
