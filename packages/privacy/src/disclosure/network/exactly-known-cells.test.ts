import { beforeAll, describe, expect, it } from 'vitest';
import { auditIntervals } from '../audit/interval/interval-audit.ts';
import { gridCell, gridTable } from '../relations/grid-table.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { exactlyKnownCells } from './exactly-known-cells.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

describe('exactlyKnownCells', () => {
  it('R-52 finds the one cell of the 4 x 4 table of sdcTable that is exactly recomputable', () => {
    // As in ../fixtures/sdctable-attack-4x4.json: wb, in the first row and second column.
    const values = [30, 47, 64, 89, 90, 124, 5, 31, 92, 100, 59, 85, 800, 991, 651, 685];
    const primary = ['1,1', '1,2', '1,3', '2,1', '2,3', '3,2', '3,4', '4,2', '4,4'];
    const { related } = gridTable([4, 4], values, (_, place) =>
      primary.includes(place.join()) ? { status: 'u' } : {},
    );
    expect(exactlyKnownCells(related)).toEqual([gridCell([4, 4], [1, 2])]);
  });

  it('agrees with linear programming on 40 random tables', () => {
    let seed = 17;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    let found = 0;
    for (let round = 0; round < 40; round += 1) {
      const inner = Array.from({ length: 20 }, () => Math.ceil(random() * 100));
      const { related } = gridTable([4, 5], inner, () => (random() < 0.35 ? { status: 'u' } : {}));
      const known = auditIntervals(related, solver).failing.map(({ cell }) => cell);
      expect(exactlyKnownCells(related)).toEqual(known);
      found += known.length;
    }
    expect(found).toBeGreaterThan(40);
  });

  it('does not count on a zero to move', () => {
    const { related } = gridTable([2, 2], [0, 5, 6, 7], (_, place) =>
      place.includes(0) ? {} : { status: 'x' },
    );
    expect(exactlyKnownCells(related)).toHaveLength(4);
  });

  it('says that a table of three dimensions is no network', () => {
    const { related } = gridTable([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8], () => ({ status: 'x' }));
    expect(exactlyKnownCells(related)).toBeNull();
  });
});
