import type { CellProblem, CellState, ProblemCell, RoleContributions } from '@tradepulse/privacy';
import type { ComponentCell } from './component-cell.ts';
import { GroupContributions } from './group-contributions.ts';
import { taxInformationIn } from './tax-information.ts';

/** Cells of a group that are protected together: sums of the same amounts, or percentiles of them. */
export interface CellPopulation {
  readonly statistic: 'sum' | 'percentile';
  /** The numbers in their group of the problem's first cells; those after them are nobody's question. */
  readonly members: readonly number[];
  readonly problem: CellProblem;
}

/** How many inner cells are gone through at most for cells that nobody asked for. */
const mostInLattice = 2_000_000;

/** Brings the contributions to a group into the form in which cells are protected: one problem for each amount. */
export function populationsOf(
  contributions: GroupContributions,
  stateOf: (cell: number) => CellState,
): readonly CellPopulation[] {
  const { cells } = contributions.group;
  const together = Map.groupBy(cells.keys(), (at) => kindText(cells[at] ?? missing()));
  return [...together.values()].map((members) => {
    const { kind } = (cells[members[0] ?? 0] ?? missing()).component;
    return {
      statistic: kind === 'quantile' ? 'percentile' : 'sum',
      members,
      problem: problemOf(contributions, members, stateOf),
    };
  });
}

/** Percentiles of one fraction say nothing of those of another, nor of sums. */
function kindText({ component: { kind, of, fraction } }: ComponentCell): string {
  return JSON.stringify([kind === 'quantile' ? fraction : null, of]);
}

function problemOf(
  contributions: GroupContributions,
  members: readonly number[],
  stateOf: (cell: number) => CellState,
): CellProblem {
  const { inner, group } = contributions;
  const roles = rolesOf(contributions, group.cells[members[0] ?? 0] ?? missing());
  const total = totalsOf(roles[0], inner.count);
  const cell = (within: Int32Array, state: CellState): ProblemCell => ({
    inner: within,
    value: sumAt(total, within),
    state,
  });
  const asked = members.map((at) => {
    const own = group.cells[at] ?? missing();
    const taxInformation = taxInformationIn(own);
    return { ...cell(inner.within(own), stateOf(at)), ...(taxInformation && { taxInformation }) };
  });
  const others = [...inner.lattice(mostInLattice)].map((within) => cell(within, 'hidden'));
  return { innerCount: inner.count, roles, cells: [...asked, ...others] };
}

/** Whose numbers are not known: below zero stands for somebody of its own. */
const nobodyNamed = -1;

function rolesOf(
  contributions: GroupContributions,
  { component: { of } }: ComponentCell,
): readonly RoleContributions[] {
  const brought = contributions.broughtOf(of);
  const parties = contributions.plan.roles.map(({ party }) => party);
  const roles = (parties.length === 0 ? ['record'] : parties).map((party) => new GrowingRole(party));
  contributions.all.forEach((contribution, at) => {
    const own = brought(contribution);
    if (own === null) return;
    const holder = GroupContributions.isAlone(contribution) ? null : contribution.holder;
    roles[contribution.role]?.add(contributions.numbers[at] ?? 0, holder, own.amount);
  });
  return roles.map((role) => role.columns());
}

class GrowingRole {
  readonly #party: string;
  readonly #inner: number[] = [];
  readonly #holder: number[] = [];
  readonly #amount: number[] = [];
  readonly #numbers: Map<string, number> = new Map();

  constructor(party: string) {
    this.#party = party;
  }

  add(inner: number, holder: string | null, amount: number): void {
    this.#inner.push(inner);
    this.#holder.push(holder === null ? nobodyNamed : this.#numberOf(holder));
    this.#amount.push(amount);
  }

  #numberOf(holder: string): number {
    const known = this.#numbers.get(holder);
    if (known !== undefined) return known;
    this.#numbers.set(holder, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  columns(): RoleContributions {
    return {
      party: this.#party,
      inner: Int32Array.from(this.#inner),
      holder: Int32Array.from(this.#holder),
      amount: Float64Array.from(this.#amount),
    };
  }
}

function totalsOf(role: RoleContributions | undefined, innerCount: number): Float64Array {
  const totals = new Float64Array(innerCount);
  role?.inner.forEach((inner, at) => {
    totals[inner] = (totals[inner] ?? 0) + (role.amount[at] ?? 0);
  });
  return totals;
}

function sumAt(totals: Float64Array, within: Int32Array): number {
  return within.reduce((sum, inner) => sum + (totals[inner] ?? 0), 0);
}

function missing(): never {
  throw new TypeError('a cell that was numbered is not there');
}
