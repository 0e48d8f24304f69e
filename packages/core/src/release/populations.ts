import type { CellProblem, CellState, ProblemCell, RoleContributions } from '@tradepulse/privacy';
import type { ComponentCell } from './component-cell.ts';
import type { GroupContributions } from './group-contributions.ts';
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
    return { ...cell(contributions.within(at), stateOf(at)), ...(taxInformation && { taxInformation }) };
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
  const { holders } = contributions.all;
  return contributions.broughtOf(of).map(({ party, inner, holder, amount }) => ({
    party,
    inner,
    holder: holder.map((number) => (holders[number]?.isNamed === true ? number : nobodyNamed)),
    amount,
  }));
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
