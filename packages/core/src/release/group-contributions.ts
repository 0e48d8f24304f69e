import { kindOfExpression, type Expression } from '@tradepulse/measures';
import type { HolderAmount } from '@tradepulse/privacy';
import type { AmountBrought, Contribution } from '../plan/contribution-pass.ts';
import type { CellGroup } from './cell-groups.ts';
import type { ComponentCell } from './component-cell.ts';
import type { ContributionPlan } from './contribution-plan.ts';
import { InnerCells } from './inner-cells.ts';

/** What somebody brings to a cell: the amount in whole units, its least and its greatest value. */
export interface Brought {
  readonly amount: number;
  readonly least: number | null;
  readonly greatest: number | null;
}

/** Hours and quantities are kept to the ten-thousandth, so that amounts are whole. */
const tenThousandths = 10_000;

/** Who is not named has a text that begins so. */
const alone = '#';

/** What is contributed to the cells of a group, found by cell. */
export class GroupContributions {
  readonly group: CellGroup;
  readonly plan: ContributionPlan;
  readonly inner: InnerCells;
  readonly all: readonly Contribution[];
  /** The number of the inner cell of each contribution. */
  readonly numbers: Int32Array;
  #places: Places | null = null;

  constructor(group: CellGroup, plan: ContributionPlan, all: readonly Contribution[]) {
    this.group = group;
    this.plan = plan;
    this.all = all;
    this.inner = new InnerCells(plan);
    this.numbers = Int32Array.from(all, (each) => this.inner.numberOf(each));
  }

  /** What a contribution brings of an amount; null when none of its records has it. */
  broughtOf(of: Expression | null): (contribution: Contribution) => Brought | null {
    if (of === null) return ({ records }) => ({ amount: records, least: null, greatest: null });
    const at = this.plan.amounts.get(JSON.stringify(of)) ?? -1;
    const kind = kindOfExpression(of, { relation: this.group.relation, outer: null });
    const scale = kind === 'integer' ? 1 : tenThousandths;
    return ({ amounts }) => scaled(amounts[at], scale);
  }

  /** Whether nobody is named behind a contribution. */
  static isAlone({ holder }: Contribution): boolean {
    return holder.startsWith(alone);
  }

  /** For each role, what each holder brings to a cell. */
  holdersIn(cell: ComponentCell): readonly (readonly (HolderAmount & Brought)[])[] {
    const brought = this.broughtOf(cell.component.of);
    const roles = Array.from(
      { length: Math.max(1, this.plan.roles.length) },
      () => new Map<string, HolderAmount & Brought>(),
    );
    for (const contribution of this.#within(cell)) {
      const own = brought(contribution);
      const holders = roles[contribution.role];
      if (own === null || holders === undefined) continue;
      const holder = GroupContributions.isAlone(contribution)
        ? `${alone}${holders.size}`
        : contribution.holder;
      holders.set(holder, together(holder, holders.get(holder), own));
    }
    return roles.map((holders) => [...holders.values()]);
  }

  *#within(cell: ComponentCell): Generator<Contribution> {
    this.#places ??= placesOf(this.numbers, this.inner.count);
    const { from, order } = this.#places;
    for (const number of this.inner.within(cell)) {
      for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at += 1) {
        const found = this.all[order[at] ?? 0];
        if (found !== undefined) yield found;
      }
    }
  }
}

function scaled(brought: AmountBrought | undefined, scale: number): Brought | null {
  if (brought === undefined || brought.records === 0) return null;
  return { amount: Math.round(brought.sum * scale), least: brought.least, greatest: brought.greatest };
}

function together(holder: string, known: Brought | undefined, own: Brought): HolderAmount & Brought {
  if (known === undefined) return { holder, ...own };
  return {
    holder,
    amount: known.amount + own.amount,
    least: Math.min(known.least ?? 0, own.least ?? 0),
    greatest: Math.max(known.greatest ?? 0, own.greatest ?? 0),
  };
}

/** The contributions in the order of their inner cells, and where those of each begin. */
interface Places {
  readonly from: Int32Array;
  readonly order: Int32Array;
}

function placesOf(numbers: Int32Array, innerCount: number): Places {
  const from = new Int32Array(innerCount + 1);
  for (const number of numbers) from[number + 1] = (from[number + 1] ?? 0) + 1;
  for (let at = 1; at < from.length; at += 1) from[at] = (from[at] ?? 0) + (from[at - 1] ?? 0);
  const next = from.slice();
  const order = new Int32Array(numbers.length);
  numbers.forEach((number, at) => {
    order[next[number] ?? 0] = at;
    next[number] = (next[number] ?? 0) + 1;
  });
  return { from, order };
}
