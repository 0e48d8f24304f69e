import { describe, expect, it } from 'vitest';
import type { CellProblem, ProblemCell } from '../cells/cell-problem.ts';
import { cellsWithStatus } from '../relations/cell-relations.ts';
import { gridPlace, gridTable } from '../relations/grid-table.ts';
import { protectJudged } from '../suppression/protect-cells.ts';
import { hypercubeSuppression } from './hypercube-suppression.ts';

/** The cells of a grid as sums of inner cells, with holders of inner cells where somebody is alone in one. */
function problemOf(
  sizes: readonly number[],
  inner: readonly number[],
  alone: readonly number[] = [],
): CellProblem {
  const count = sizes.reduce((product, size) => product * (size + 1), 1);
  const places = Array.from({ length: count }, (_, cell) => gridPlace(sizes, cell));
  const leaves = places.filter((place) => !place.includes(0));
  const cells = places.map((place): ProblemCell => {
    const within = [...leaves.keys()].filter((at) =>
      leaves[at]?.every((code, dimension) => place[dimension] === 0 || place[dimension] === code),
    );
    const value = within.reduce((sum, at) => sum + (inner[at] ?? 0), 0);
    return { inner: Int32Array.from(within), value, state: 'asked' };
  });
  const holders = leaves.flatMap((_, at) => (alone.includes(at) ? [at] : [at, at]));
  const role = {
    party: 'importer',
    inner: Int32Array.from(holders),
    holder: Int32Array.from(holders.keys()),
    amount: new Float64Array(holders.length).fill(1),
  };
  return { innerCount: leaves.length, roles: [role], cells };
}

const withheldIn = (problem: CellProblem, isPrimary: (cell: number) => boolean): readonly number[] => {
  const sensitive = Uint8Array.from(problem.cells.keys(), (cell) => (isPrimary(cell) ? 1 : 0));
  const { statuses } = protectJudged({ problem, sensitive }, { method: { kind: 'hypercube' } });
  return statuses.flatMap((status, cell) => (status === 'x' ? [cell] : []));
};

describe('R-52 the hypercube method of a policy', () => {
  it.each([[[4, 5]], [[2, 3, 3]]])('withholds in plain tables what hypercubes withhold: %j', (sizes) => {
    let seed = 31;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const count = sizes.reduce((product, size) => product * size, 1);
    for (let round = 0; round < 25; round += 1) {
      const inner = Array.from({ length: count }, () => Math.ceil(Math.exp(random() * 6)) + random() / 1e3);
      const table = gridTable(sizes, inner, (_, place) =>
        !place.includes(0) && random() < 0.15 ? { status: 'u' } : {},
      );
      const primaries = new Set(cellsWithStatus(table.related, 'u'));
      const found = withheldIn(problemOf(sizes, inner), (cell) => primaries.has(cell));
      expect(found).toEqual(cellsWithStatus(hypercubeSuppression(table), 'x'));
    }
  });

  it('gives a cell that one contributor knows two boxes', () => {
    // Boxes of the first inner cell with 90+30+40, 20+30+50, 90+60+70, 20+60+80: margins are dearer. The second shares nothing.
    const inner = [5, 90, 20, 30, 40, 50, 60, 70, 80];
    const isFirst = (cell: number): boolean => cell === 5;
    expect(withheldIn(problemOf([3, 3], inner), isFirst)).toEqual([7, 9, 11]);
    expect(withheldIn(problemOf([3, 3], inner, [0]), isFirst)).toEqual([6, 7, 9, 11, 13, 14]);
  });
});
