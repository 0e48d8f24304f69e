import { beforeAll, describe, expect, it } from 'vitest';
import { auditIntervals } from '../audit/interval/interval-audit.ts';
import { cellsWithStatus, withStatuses, type CellRelations } from '../relations/cell-relations.ts';
import { gridCell, gridPlace, gridTable } from '../relations/grid-table.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { optimalSuppression } from './optimal-suppression.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

let seed = 1;
const random = (): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** A small table with some primaries, of positive values so that no bound helps the attacker to exact knowledge. */
function randomTable(sizes: readonly number[], share: number): CellRelations {
  const count = sizes.reduce((product, size) => product * size, 1);
  const inner = Array.from({ length: count }, () => Math.ceil(Math.exp(random() * 6)));
  return gridTable(sizes, inner, (_, place) => {
    const isPrimary = !place.includes(0) && random() < share;
    return isPrimary ? { status: 'u', levels: { lower: 0, upper: 0, sliding: 0 } } : {};
  }).related;
}

/** The inner cells of each cell of a grid, as a vector. */
function innerVectors(sizes: readonly number[], { cells }: CellRelations): number[][] {
  const places = cells.map((_, cell) => gridPlace(sizes, cell));
  const inner = places.filter((place) => !place.includes(0));
  return places.map((place) =>
    inner.map((at) => (at.every((code, d) => place[d] === 0 || place[d] === code) ? 1 : 0)),
  );
}

/** Published cells as rows in echelon form. */
class Basis {
  readonly rows: number[][] = [];

  reduce(vector: readonly number[]): number[] {
    let rest = [...vector];
    for (const row of this.rows) {
      const pivot = row.findIndex((entry) => entry !== 0);
      const factor = rest[pivot]! / row[pivot]!;
      if (factor !== 0) rest = rest.map((entry, at) => entry - factor * row[at]!);
    }
    return rest.map((entry) => (Math.abs(entry) < 1e-9 ? 0 : entry));
  }

  with(vector: readonly number[]): Basis {
    const wider = new Basis();
    wider.rows.push(...this.rows);
    const rest = this.reduce(vector);
    if (rest.some((entry) => entry !== 0)) wider.rows.push(rest);
    return wider;
  }

  spans(vector: readonly number[]): boolean {
    return this.reduce(vector).every((entry) => entry === 0);
  }
}

/** Plain Gaussian suppression as the requirement sheet defines it (G0): dearest first, withheld if it would tell a primary. */
function gaussianCost(sizes: readonly number[], related: CellRelations): number {
  const vectors = innerVectors(sizes, related);
  const primaries = cellsWithStatus(related, 'u');
  const order = cellsWithStatus(related, 's').toSorted(
    (a, b) => related.cells[b]!.value - related.cells[a]!.value,
  );
  let basis = new Basis();
  let cost = 0;
  for (const cell of order) {
    const wider = basis.with(vectors[cell]!);
    if (primaries.some((primary) => wider.spans(vectors[primary]!))) cost += related.cells[cell]!.weight;
    else basis = wider;
  }
  return cost;
}

describe('optimalSuppression', () => {
  it('R-52 is never dearer than Gaussian suppression on 100 random small tables, and every primary is protected', () => {
    seed = 5;
    const ratios: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      const sizes = [
        [3, 4],
        [4, 4],
        [2, 6],
        [2, 2, 3],
      ][round % 4]!;
      const related = randomTable(sizes, 0.2);
      if (cellsWithStatus(related, 'u').length === 0) continue;
      const optimum = optimalSuppression(related, solver);
      const heuristic = gaussianCost(sizes, related);
      expect(heuristic).toBeGreaterThanOrEqual(optimum.cost);
      expect(auditIntervals(optimum.related, solver).failing).toEqual([]);
      ratios.push(heuristic / Math.max(1, optimum.cost));
    }
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(ratios.length).toBeGreaterThan(80);
    expect(mean).toBeGreaterThan(1);
  });

  it('finds the least cost that trying every pattern finds', () => {
    seed = 11;
    for (let round = 0; round < 5; round += 1) {
      const related = randomTable([2, 3], 0.3);
      const free = cellsWithStatus(related, 's');
      if (free.length === related.cells.length) continue;
      let least = Infinity;
      for (let pattern = 0; pattern < 2 ** free.length; pattern += 1) {
        const chosen = free.filter((_, at) => (pattern >> at) & 1);
        const cost = chosen.reduce((sum, cell) => sum + related.cells[cell]!.weight, 0);
        if (cost >= least) continue;
        const tried = withStatuses(related, new Map(chosen.map((cell) => [cell, 'x'])));
        if (auditIntervals(tried, solver, { stopAtFirst: true }).failing.length === 0) least = cost;
      }
      expect(optimalSuppression(related, solver).cost).toBe(least);
    }
  });

  it('gives levels on both sides and sliding levels, not only what hides the exact value', () => {
    const levels = { lower: 20, upper: 30, sliding: 120 };
    const { related } = gridTable([3, 3], [90, 20, 30, 40, 50, 60, 70, 80, 10], (_, place) =>
      place.join() === '1,1' ? { status: 'u', levels } : {},
    );
    const { related: protectedTable, cost } = optimalSuppression(related, solver);
    const [first] = auditIntervals(protectedTable, solver, { exhaustive: true }).intervals;
    expect(first!.lower).toBeLessThanOrEqual(70);
    expect(first!.upper).toBeGreaterThanOrEqual(120);
    expect(first!.upper - first!.lower).toBeGreaterThanOrEqual(120 - 1e-6);
    const alone = withStatuses(related, new Map());
    const exact = optimalSuppression(
      {
        ...alone,
        cells: alone.cells.map((cell) =>
          cell.levels ? { ...cell, levels: { lower: 0, upper: 0, sliding: 0 } } : cell,
        ),
      },
      solver,
    );
    expect(cost).toBeGreaterThan(exact.cost);
  });

  it('leaves what was published before as it is, and says so when nothing protects', () => {
    const primary = gridCell([2, 2], [1, 1]);
    const { related } = gridTable([2, 2], [5, 6, 7, 8], (_, place) =>
      place.join() === '1,1' ? { status: 'u', levels: { lower: 0, upper: 0, sliding: 0 } } : {},
    );
    const margins = withStatuses(related, new Map([0, 1, 2, 3, 6].map((cell) => [cell, 'z'])));
    const { related: found } = optimalSuppression(margins, solver);
    // With every margin known the only box there is goes whole.
    expect(cellsWithStatus(found, 'x')).toEqual([primary + 1, 7, 8]);
    const shown = withStatuses(margins, new Map([[8, 'z']]));
    expect(() => optimalSuppression(shown, solver)).toThrowError(
      expect.objectContaining({ code: 'NO_PATTERN_PROTECTS' }) as Error,
    );
  });
});
