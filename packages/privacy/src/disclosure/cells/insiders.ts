import type { CellProblem, RoleContributions } from './cell-problem.ts';
import { entryAt } from './entry-at.ts';

/** A contributor who is alone in inner cells, in one party role: it knows those. The inner cells, ascending. */
export type Insider = Int32Array;

/**
 * The contributors who are alone in inner cells. One whose inner cells are the same in two party roles is one. A
 * contribution without a known contributor is a contributor of its own.
 */
export function soleContributors(problem: CellProblem): readonly Insider[] {
  const found = new Map<string, Insider>();
  for (const role of problem.roles) {
    for (const cells of ownCells(role, problem.innerCount)) found.set(cells.join(), Int32Array.from(cells));
  }
  return [...found.values()];
}

const NOBODY = -2;
const SEVERAL = -3;

function ownCells(role: RoleContributions, innerCount: number): Iterable<readonly number[]> {
  const sole = new Int32Array(innerCount).fill(NOBODY);
  role.inner.forEach((inner, entry) => {
    const count = role.count?.[entry] ?? 1;
    if (count === 0) return;
    const holder = entryAt(role.holder, entry);
    const before = entryAt(sole, inner);
    if (count > 1 || (before !== NOBODY && (before !== holder || holder < 0))) sole[inner] = SEVERAL;
    else sole[inner] = Math.max(holder, -1);
  });
  const cells = new Map<number, number[]>();
  sole.forEach((holder, inner) => {
    if (holder < -1) return;
    // Unknown contributors are told apart by the one inner cell that they stand in.
    const name = holder < 0 ? -1 - inner : holder;
    const own = cells.get(name);
    if (own === undefined) cells.set(name, [inner]);
    else own.push(inner);
  });
  return cells.values();
}
