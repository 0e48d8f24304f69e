import { kindOfExpression, type Expression } from '@tradepulse/measures';
import { contributionSketches, type BroughtAmounts } from '@tradepulse/privacy';
import type { AmountColumns, Contributions } from '../plan/contribution-pass.ts';
import type { CellGroup } from './cell-groups.ts';
import type { ContributionPlan } from './contribution-plan.ts';
import { forEachEntry } from './entries-by-inner.ts';
import { InnerCells } from './inner-cells.ts';
import { roleAmounts, type RoleAmounts } from './role-amounts.ts';

/** Hours and quantities are kept to the ten-thousandth, so that amounts are whole. */
const tenThousandths = 10_000;

/** The least and the greatest value that a holder has of an amount. */
export interface Extremes {
  readonly least: number;
  readonly greatest: number;
}

/** What is contributed to the cells of a group, found by cell. */
export class GroupContributions {
  readonly group: CellGroup;
  readonly plan: ContributionPlan;
  readonly inner: InnerCells;
  readonly all: Contributions;
  readonly #within: Map<number, Int32Array> = new Map();
  readonly #sketches: Map<number, string> = new Map();
  readonly #brought: Map<string, readonly RoleAmounts[]> = new Map();
  #sketch: ((roles: readonly BroughtAmounts[]) => string) | null = null;

  constructor(group: CellGroup, plan: ContributionPlan, all: Contributions) {
    this.group = group;
    this.plan = plan;
    this.all = all;
    this.inner = new InnerCells(plan, all.innerCells);
  }

  /** The inner cells that a cell of the group is the sum of, ascending. */
  within(at: number): Int32Array {
    const known = this.#within.get(at);
    if (known !== undefined) return known;
    const cell = this.group.cells[at];
    const within = cell === undefined ? new Int32Array() : this.inner.within(cell);
    this.#within.set(at, within);
    return within;
  }

  /** What is brought of an amount, role by role: in a role of records where nobody is named. */
  broughtOf(of: Expression | null): readonly RoleAmounts[] {
    const text = JSON.stringify(of);
    const known = this.#brought.get(text);
    if (known !== undefined) return known;
    const parties = this.plan.roles.map(({ party }) => party);
    const brought = roleAmounts(
      this.all,
      of === null ? { records: this.all.records, sum: this.all.records } : this.amountsOf(of),
      parties.length === 0 ? ['record'] : parties,
      this.#scaleOf(of),
    );
    this.#brought.set(text, brought);
    return brought;
  }

  /** What is brought of an amount, entry by entry. */
  amountsOf(of: Expression): AmountColumns {
    return this.all.amounts[this.plan.amounts.get(JSON.stringify(of)) ?? -1] ?? missing();
  }

  #scaleOf(of: Expression | null): number {
    if (of === null) return 1;
    const kind = kindOfExpression(of, { relation: this.group.relation, outer: null });
    return kind === 'integer' ? 1 : tenThousandths;
  }

  /** The sketch of who brings what to a cell of the group now. */
  sketchOf(at: number): string {
    const known = this.#sketches.get(at);
    if (known !== undefined) return known;
    const of = this.group.cells[at]?.component.of ?? null;
    this.#sketch ??= contributionSketches(this.all.holders.map(({ name }) => name));
    const sketch = this.#sketch(this.broughtOf(of).map((role) => broughtTo(this.within(at), role)));
    this.#sketches.set(at, sketch);
    return sketch;
  }

  /** For each role, the least and the greatest value of each holder in a cell of the group. */
  extremesIn(at: number): readonly (readonly Extremes[])[] {
    const of = this.group.cells[at]?.component.of ?? missing();
    const amount = this.amountsOf(of);
    return this.broughtOf(of).map(({ entry, holder, byInner }) => {
      const byHolder = new Map<number, Extremes>();
      forEachEntry(byInner, this.within(at), (place) => {
        const number = entry[place] ?? 0;
        const [least, greatest] = [amount.least[number] ?? 0, amount.greatest[number] ?? 0];
        const known = byHolder.get(holder[place] ?? 0) ?? { least, greatest };
        byHolder.set(holder[place] ?? 0, {
          least: Math.min(known.least, least),
          greatest: Math.max(known.greatest, greatest),
        });
      });
      return [...byHolder.values()];
    });
  }
}

/** What each holder brings to some inner cells in a role, holder by holder. */
function broughtTo(within: Int32Array, { holder, amount, byInner }: RoleAmounts): BroughtAmounts {
  const amounts = new Map<number, number>();
  forEachEntry(byInner, within, (place) => {
    const number = holder[place] ?? 0;
    amounts.set(number, (amounts.get(number) ?? 0) + (amount[place] ?? 0));
  });
  return amounts;
}

function missing(): never {
  throw new TypeError('an amount that was planned is not there');
}
