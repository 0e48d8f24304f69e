import { beforeAll, describe, expect, it } from 'vitest';
import { auditIntervals } from '../audit/interval/interval-audit.ts';
import type { CellProblem, CellStatus } from '../cells/cell-problem.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { checkRelations } from './check-relations.ts';
import { relationsOfProblem } from './relations-of-problem.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const amounts = [5, 20, 7, 30];
const sum = (inner: readonly number[]): number => inner.reduce((total, at) => total + amounts[at]!, 0);

/** Four inner cells with one contributor each; cells are named by what they are the sum of. */
function problem(cells: readonly (readonly number[])[]): CellProblem {
  const inner = Int32Array.from(amounts.keys());
  return {
    innerCount: amounts.length,
    roles: [{ party: 'importer', inner, holder: inner, amount: Float64Array.from(amounts) }],
    cells: cells.map((of) => ({ inner: Int32Array.from(of), value: sum(of), state: 'asked' })),
  };
}

describe('relationsOfProblem', () => {
  const shown = [[0], [1], [0, 1], [0, 1, 2, 3]];
  const statuses: CellStatus[] = ['u', 'x', 's', 's'];

  it('keeps the cells in their places and adds inner cells that nothing shows as unknown columns', () => {
    const related = relationsOfProblem(problem(shown), { statuses });
    expect(related.cells.map(({ value, status }) => [value, status])).toEqual([
      [5, 'u'],
      [20, 'x'],
      [25, 's'],
      [62, 's'],
      [7, 'w'],
      [30, 'w'],
    ]);
    expect(related.relations).toEqual([
      { parent: 2, children: [0, 1] },
      { parent: 3, children: [0, 1, 4, 5] },
    ]);
    checkRelations(related);
  });

  it('R-52 relates two cells over the same records, whatever they are called', () => {
    // A region with one country is that country: published under one name, known under the other.
    const named = problem([[0], [1], [0, 1], [0]]);
    const related = relationsOfProblem(named, { statuses: ['u', 'x', 's', 's'] });
    expect(related.relations).toContainEqual({ parent: 3, children: [0] });
    expect(auditIntervals(related, solver).failing.map(({ cell }) => cell)).toEqual([0]);
  });

  it('R-52 sees that two published cells give a third that nothing shows', () => {
    // 0 + 1 + 2 less 1 + 2: the primary is their difference, with no relation between the three as such.
    const difference = problem([[0], [0, 1, 2], [1, 2]]);
    const related = relationsOfProblem(difference, { statuses: ['u', 's', 's'] });
    expect(auditIntervals(related, solver, { exhaustive: true }).intervals).toEqual([
      { cell: 0, lower: 5, upper: 5 },
    ]);
  });

  it('holds a cell that was published before to be known, whatever is decided now', () => {
    const { cells, ...rest } = problem([[0], [1], [0, 1]]);
    const [first, second, total] = cells;
    const before: CellProblem = { ...rest, cells: [first!, second!, { ...total!, state: 'published' }] };
    const related = relationsOfProblem(before, { statuses: ['u', 'x', 's'] });
    expect(related.cells[2]?.status).toBe('z');
  });

  it('lets a cell be unknown that nobody asked for, and audits it if it is sensitive', () => {
    const { cells, ...rest } = problem([[0], [1], [0, 1]]);
    const hidden: CellProblem = { ...rest, cells: cells.map((cell) => ({ ...cell, state: 'hidden' })) };
    const related = relationsOfProblem(hidden, { statuses: ['u', 's', 's'] });
    expect(related.cells.slice(0, 3).map(({ status }) => status)).toEqual(['u', 'w', 'w']);
    expect(auditIntervals(related, solver).failing).toEqual([]);
  });

  it('asks for a status of each cell', () => {
    expect(() => relationsOfProblem(problem(shown), { statuses: ['u'] })).toThrowError(
      expect.objectContaining({ code: 'STATUS_MISSING' }) as Error,
    );
  });
});

describe('checkRelations', () => {
  const cell = { value: 1, status: 's' as const, weight: 1, levels: null };

  it.each([
    ['RELATION_MALFORMED', { cells: [cell, cell], relations: [{ parent: 0, children: [2] }] }],
    ['RELATION_MALFORMED', { cells: [cell, cell], relations: [{ parent: 0, children: [1, 1] }] }],
    ['RELATION_UNBALANCED', { cells: [cell, cell, cell], relations: [{ parent: 0, children: [1, 2] }] }],
    ['CELL_MALFORMED', { cells: [{ ...cell, value: Number.NaN }], relations: [] }],
    ['CELL_MALFORMED', { cells: [{ ...cell, weight: -1 }], relations: [] }],
  ])('refuses with %s', (code, related) => {
    expect(() => checkRelations(related)).toThrowError(expect.objectContaining({ code }) as Error);
  });

  it('takes decimal fractions that add up only to their last digit', () => {
    const cells = [0.3, 0.1, 0.2].map((value) => ({ ...cell, value }));
    expect(() => checkRelations({ cells, relations: [{ parent: 0, children: [1, 2] }] })).not.toThrow();
  });
});
