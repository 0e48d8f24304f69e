import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridCell, gridTable } from '../relations/grid-table.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { adjustTable } from './adjust-table.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

describe('R-52 controlled tabular adjustment (table of the tau-ARGUS manual)', () => {
  interface Adjustment {
    readonly rows: string[];
    readonly cols: string[];
    readonly original: number[][];
    readonly sensitive: [string, string];
    readonly protectionLevels: [number, number];
    readonly lower: number[][];
    readonly upper: number[][];
  }
  const { cta } = JSON.parse(
    readFileSync(new URL('../fixtures/tauargus-examples.json', import.meta.url), 'utf8'),
  ) as { cta: Adjustment };
  const place = [cta.rows.indexOf(cta.sensitive[0]) + 1, cta.cols.indexOf(cta.sensitive[1]) + 1];
  const [lower, upper] = cta.protectionLevels;
  const { related } = gridTable([3, 3], cta.original.flat(), (_, at) => {
    if (at.join() === place.join()) return { status: 'u', levels: { lower, upper, sliding: 0 }, weight: 1 };
    return at.includes(0) ? { status: 'z', weight: 1 } : { weight: 1 };
  });

  it('moves the sensitive cell by its level, keeps the totals, and changes as much as the published tables do', () => {
    const { values, cost } = adjustTable(related, solver);
    const published = [cta.lower, cta.upper].map((table) =>
      sum(table.flat().map((value, at) => Math.abs(value - cta.original.flat()[at]!))),
    );
    expect(published).toEqual([20, 20]);
    expect(cost).toBeCloseTo(20, 6);
    expect([cta.lower, cta.upper].map((table) => table[1]![2])).toContain(values[gridCell([3, 3], place)]);
    related.cells.forEach(({ status, value }, cell) => {
      if (status === 'z') expect(values[cell]).toBe(value);
    });
    for (const { parent, children } of related.relations) {
      expect(values[parent]).toBeCloseTo(sum(children.map((child) => values[child]!)), 6);
    }
  });

  it('says so when no table adds up', () => {
    const { cells, relations } = related;
    const fixed = {
      cells: cells.map((cell) => (cell.status === 'u' ? cell : { ...cell, status: 'z' as const })),
      relations,
    };
    expect(() => adjustTable(fixed, solver)).toThrowError(
      expect.objectContaining({ code: 'ADJUSTMENT_IMPOSSIBLE' }) as Error,
    );
  });
});
