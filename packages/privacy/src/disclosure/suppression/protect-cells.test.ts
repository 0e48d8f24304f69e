import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactAudit } from '../audit/exact-audit.ts';
import type { CellProblem, CellState, CellStatus } from '../cells/cell-problem.ts';
import { soleContributors } from '../cells/insiders.ts';
import { contributorRules } from '../rules/contributor-rules.ts';
import { primaryStatus } from '../rules/primary-cells.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { problemOf, type RandomTable } from './fixtures/random-problem.ts';
import { protectCells } from './protect-cells.ts';
import type { ProtectionOptions } from './protection-plan.ts';

/** Random tables: up to 4 x 4 inner cells, some of them empty, with few holders, who are therefore alone in many. */
const contribution = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 60 }));
const randomTables: fc.Arbitrary<RandomTable> = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
  contributions: fc.array(fc.array(contribution, { maxLength: 7 }), { minLength: 16, maxLength: 16 }),
});

const rules = contributorRules({ minimumContributors: 3, pPercent: 10 });

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

/** Every method, and how many of the tables are tried with it: programs take longer than elimination. */
const METHODS: readonly (readonly [
  name: string,
  method: NonNullable<ProtectionOptions['method']>,
  share: number,
])[] = [
  ['elimination', 'elimination', 1],
  ['heuristic', 'heuristic', 1],
  ['hypercube', { kind: 'hypercube' }, 1],
  ['modular by elimination', { kind: 'modular', subtables: 'elimination' }, 1],
  ['modular', { kind: 'modular' }, 0.2],
  ['optimal', { kind: 'optimal' }, 0.2],
];

/** The audit of what is shown, by cells as they are given. */
function auditOf(problem: CellProblem, statuses: readonly CellStatus[]): ReturnType<typeof exactAudit> {
  const sensitive = primaryStatus(problem, rules);
  return exactAudit({
    innerCount: problem.innerCount,
    cells: problem.cells.map(({ inner }) => inner),
    isKnown: Uint8Array.from(statuses, (status) => (status === 's' || status === 'e' ? 1 : 0)),
    targets: [...problem.cells.keys()].filter((cell) => sensitive[cell] === 1),
    insiders: soleContributors(problem),
  });
}

/** Whether a change of inner cells by -1, 0 or 1 leaves what is shown as it is and moves a cell; rank beyond 3 ^ 10 is too much. */
function movable(
  problem: CellProblem,
  isShown: (cell: number) => boolean,
  isFixed: (inner: number) => boolean,
): boolean[] {
  const { innerCount, cells } = problem;
  const moved = cells.map(() => false);
  const change = new Int32Array(innerCount).fill(-1);
  for (let more = true; more;) {
    const sums = cells.map(({ inner }) => inner.reduce((sum, one) => sum + (change[one] ?? 0), 0));
    const fits =
      sums.every((sum, cell) => sum === 0 || !isShown(cell)) &&
      change.every((one, inner) => one === 0 || !isFixed(inner));
    if (fits) sums.forEach((sum, cell) => (moved[cell] ||= sum !== 0));
    let at = 0;
    while (at < innerCount && change[at] === 1) change[at++] = -1;
    more = at < innerCount;
    if (more) change[at] = (change[at] ?? 0) + 1;
  }
  return moved;
}

describe.each(METHODS)('R-52 protection of cells by %s', (_, method, share) => {
  const tried = (runs: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(runs * share) });
  const protect = (problem: CellProblem): readonly CellStatus[] =>
    protectCells(problem, rules, { method, solver }).statuses;

  it('PS0 determines no withheld cell, PS2 tells no contributor another one, by the auditor', () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const problem = problemOf(table);
        const { determined, told } = auditOf(problem, protect(problem));
        expect([...determined]).not.toContain(1);
        expect(told).toEqual([]);
      }),
      tried(200),
    );
  });

  it('PS0 and PS2 by trying out tables of up to eight inner cells: every sensitive cell can take two values', () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const problem = problemOf(table);
        fc.pre(problem.innerCount <= 8 && (table.rows <= 2 || table.columns <= 2));
        const statuses = protect(problem);
        const isShown = (cell: number): boolean => statuses[cell] === 's';
        const moved = movable(problem, isShown, () => false);
        expect(statuses.every((status, cell) => status === 's' || moved[cell])).toBe(true);
        for (const own of soleContributors(problem)) {
          const left = movable(problem, isShown, (inner) => own.includes(inner));
          problem.cells.forEach(({ inner }, cell) => {
            if (statuses[cell] === 'u' && !inner.every((one) => own.includes(one)))
              expect(left[cell]).toBe(true);
          });
        }
      }),
      tried(60),
    );
  });

  it('withholds every sensitive cell, as u, and nothing when nothing is sensitive', () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const problem = problemOf(table);
        const sensitive = primaryStatus(problem, rules);
        const statuses = protect(problem);
        statuses.forEach((status, cell) => expect(status === 'u').toBe(sensitive[cell] === 1));
        if (!sensitive.includes(1)) expect(new Set(statuses)).not.toContain('x');
      }),
      tried(100),
    );
  });

  it('is idempotent: what is published stays so when the same is asked again', () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const problem = problemOf(table);
        const first = protect(problem);
        const stateOf = (cell: number): CellState => (first[cell] === 's' ? 'published' : 'withheld');
        const again = protectCells(problemOf(table, stateOf), rules, { method, solver });
        expect(again.statuses).toEqual(first);
        expect(again.exposed).toEqual([]);
      }),
      tried(100),
    );
  });

  it('is monotone: to publish less determines no sensitive cell', () => {
    fc.assert(
      fc.property(randomTables, fc.nat(), (table, pick) => {
        const problem = problemOf(table);
        const statuses = [...protect(problem)];
        if (statuses[pick % statuses.length] === 's') statuses[pick % statuses.length] = 'x';
        const { determined, told } = auditOf(problem, statuses);
        statuses.forEach((status, cell) => status === 'u' && expect(determined[cell]).toBe(0));
        expect(told).toEqual([]);
      }),
      tried(100),
    );
  });

  it('a later release never determines what an earlier one protected, to anyone', () => {
    fc.assert(
      fc.property(
        randomTables,
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        (table, isFirst) => {
          const first = protectCells(
            problemOf(table, (cell) => (isFirst[cell] === true ? 'asked' : 'hidden')),
            rules,
            { method, solver },
          );
          const states = first.statuses.map((status, cell): CellState => {
            if (isFirst[cell] !== true) return 'asked';
            return status === 's' ? 'published' : 'withheld';
          });
          const second = protectCells(
            problemOf(table, (cell) => states[cell] ?? 'asked'),
            rules,
            { method, solver },
          );
          expect(second.exposed).toEqual([]);
          const { determined, told } = auditOf(problemOf(table), second.statuses);
          expect([...determined]).not.toContain(1);
          expect(told).toEqual([]);
        },
      ),
      tried(150),
    );
  });

  it('protects what nobody asks for and is sensitive', () => {
    // Inner cells 0 (two contributors) and 1; the total and 1 are asked for, and 0 is not.
    const role = {
      party: 'importer',
      inner: Int32Array.of(0, 0, 1, 1, 1),
      holder: Int32Array.of(0, 1, 2, 3, 4),
      amount: Float64Array.of(5, 5, 6, 6, 6),
    };
    const cell = (state: CellState, value: number, ...inner: number[]): CellProblem['cells'][number] => ({
      inner: Int32Array.from(inner),
      value,
      state,
    });
    const problem = {
      innerCount: 2,
      roles: [role],
      cells: [cell('asked', 28, 0, 1), cell('asked', 18, 1), cell('hidden', 10, 0)],
    };
    expect(protectCells(problem, rules, { method, solver }).statuses).toEqual(['s', 'x', 'u']);
  });
});
