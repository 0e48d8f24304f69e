import { exactAudit } from '../audit/exact-audit.ts';
import type { Told } from '../audit/exact-insiders.ts';
import type { ProtectionPlan, Shown } from './protection-plan.ts';

/** What gives itself away in a pattern, beyond what was known before. */
export interface Leaks {
  /** Withheld cells that every reader can compute. */
  readonly determined: readonly number[];
  /** Targets that a contributor can compute, who is alone in other cells. */
  readonly told: readonly Told[];
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
    const before = isFresh ? { determined: new Uint8Array(0), told: [] } : this.#audit(plan.isKnown, true);
    for (const cell of plan.targets) {
      if (plan.isKnown[cell] === 1 || before.determined[cell] === 1) this.exposed[cell] = 1;
    }
    this.given = new Uint8Array(plan.cells.length);
    for (const cell of plan.candidates) this.given[cell] = before.determined[cell] ?? 0;
    this.#toldBefore = new Set(before.told.map(nameOf));
  }

  /** The leaks of a pattern; those to insiders only when asked for. */
  find(shown: Shown, withInsiders: boolean): Leaks {
    const { determined, told } = this.#audit(shown, withInsiders);
    const withheld = [...this.#plan.targets, ...this.#plan.candidates];
    return {
      determined: withheld.filter((cell) => determined[cell] === 1 && this.exposed[cell] !== 1),
      told: told.filter((one) => !this.#toldBefore.has(nameOf(one))),
    };
  }

  #audit(isKnown: Uint8Array, withInsiders: boolean): ReturnType<typeof exactAudit> {
    const insiders = withInsiders ? this.#plan.insiders : [];
    return exactAudit({ ...this.#plan, isKnown, insiders }, this.#plan.relations, this.#prime);
  }
}

function nameOf({ target, insider }: Told): string {
  return `${target} ${insider}`;
}
