import { beforeAll, describe, expect, it } from 'vitest';
import { auditIntervals } from '../audit/interval/interval-audit.ts';
import { optimalSuppression } from '../optimal/optimal-suppression.ts';
import { cellsWithStatus, withStatuses } from '../relations/cell-relations.ts';
import { gridCell, gridTable } from '../relations/grid-table.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { hypercubeSuppression } from './hypercube-suppression.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

describe('hypercubeSuppression', () => {
  it('R-52 protects every primary of 30 random tables of two and three dimensions, at no less than the optimum', () => {
    let seed = 23;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 30; round += 1) {
      const sizes = [
        [4, 5],
        [2, 3, 3],
      ][round % 2]!;
      const count = sizes.reduce((product, size) => product * size, 1);
      const inner = Array.from({ length: count }, () => Math.ceil(Math.exp(random() * 6)));
      const table = gridTable(sizes, inner, (_, place) =>
        !place.includes(0) && random() < 0.15 ? { status: 'u' } : {},
      );
      const related = hypercubeSuppression(table);
      expect(auditIntervals(related, solver).failing).toEqual([]);
      const cost = cellsWithStatus(related, 'x').reduce((sum, cell) => sum + related.cells[cell]!.weight, 0);
      expect(cost).toBeGreaterThanOrEqual(optimalSuppression(table.related, solver).cost);
    }
  });

  const sizes = [3, 3];
  const inner = [5, 90, 20, 30, 40, 50, 60, 70, 80];
  const first = gridCell(sizes, [1, 1]);
  const table = gridTable(sizes, inner, (_, place) => (place.join() === '1,1' ? { status: 'u' } : {}));

  it('takes the cheapest of the boxes with fewest cells', () => {
    // Boxes of inner cells with 5: 90+30+40, 20+30+50 = 100, 90+60+70, 20+60+80; margins are dearer.
    const secondaries = cellsWithStatus(hypercubeSuppression(table), 'x');
    expect(secondaries).toEqual(
      [
        [1, 3],
        [2, 1],
        [2, 3],
      ].map((place) => gridCell(sizes, place)),
    );
  });

  it('gives a cell with one contributor two boxes that share it alone', () => {
    const related = hypercubeSuppression(table, new Set([first]));
    expect(cellsWithStatus(related, 'x')).toHaveLength(6);
    // The contributor knows the cell: the others of its row must not become known by that.
    const insider = withStatuses(related, new Map([[first, 's']]));
    const others = cellsWithStatus(insider, 'x').map((cell): [number, 'u'] => [cell, 'u']);
    const alone = withStatuses(hypercubeSuppression(table), new Map([[first, 's']]));
    const exposed = cellsWithStatus(alone, 'x').map((cell): [number, 'u'] => [cell, 'u']);
    expect(auditIntervals(withStatuses(alone, new Map(exposed)), solver).failing).toHaveLength(3);
    expect(auditIntervals(withStatuses(insider, new Map(others)), solver).failing.length).toBeLessThan(6);
  });

  it('says so when a primary has no box', () => {
    const margins = gridTable([1, 2], [3, 4], (_, place) =>
      place.includes(0) ? { status: 'z' } : place[1] === 1 ? { status: 'u' } : {},
    );
    expect(() => hypercubeSuppression(margins)).toThrowError(
      expect.objectContaining({ code: 'NO_PATTERN_PROTECTS' }) as Error,
    );
  });
});
