import { beforeAll, describe, expect, it } from 'vitest';
import type { CellProblem, CellState, ProblemCell } from '../cells/cell-problem.ts';
import { protectWithIntervals } from '../protect-with-intervals.ts';
import { releaseTools, withoutTools } from '../release-tools.ts';
import { contributorRules } from '../rules/contributor-rules.ts';
import { primaryStatus } from '../rules/primary-cells.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { loadLinearSolver } from '../solver/load-linear-solver.ts';
import { isSuppressionMethod, type SuppressionMethod } from './suppression-method.ts';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const METHODS: readonly SuppressionMethod[] = [
  { kind: 'elimination' },
  { kind: 'optimal' },
  { kind: 'optimal', mostCells: 100, beyond: 'refuse' },
  { kind: 'hypercube' },
  { kind: 'modular' },
  { kind: 'modular', subtables: 'elimination' },
];

const rulesBy = (suppression: SuppressionMethod) =>
  contributorRules({ minimumContributors: 3, pPercent: 10, suppression });

/** Three by three firms counts, with totals: the place of a cell is row * 4 + column, 0 for a total. */
function problemOf(
  firms: readonly (readonly number[])[],
  states: Readonly<Record<number, CellState>> = {},
): CellProblem {
  const inner = firms.flatMap((row, r) =>
    row.flatMap((count, c) => Array.from({ length: count }, () => 3 * r + c)),
  );
  const lines = [[0, 1, 2], [0], [1], [2]];
  const cells = lines.flatMap((rows) =>
    lines.map((columns) => rows.flatMap((r) => columns.map((c) => 3 * r + c))),
  );
  return {
    innerCount: 9,
    roles: [
      {
        party: 'importer',
        inner: Int32Array.from(inner),
        holder: Int32Array.from(inner.keys()),
        amount: Float64Array.from(inner, () => 10),
      },
    ],
    cells: cells.map((list, at): ProblemCell => ({
      inner: Int32Array.from(list),
      value: 10 * list.reduce((sum, one) => sum + (firms.flat()[one] ?? 0), 0),
      state: states[at] ?? 'asked',
    })),
  };
}

// One sensitive cell: row 1, column 1 (place 5), with two firms. The others have 4 to 9.
const firms = [
  [2, 4, 9],
  [5, 6, 8],
  [9, 8, 7],
];
const shownBy = (problem: CellProblem, suppression: SuppressionMethod): readonly number[] => {
  const rules = rulesBy(suppression);
  const statuses = protectWithIntervals({ problem, sensitive: primaryStatus(problem, rules) }, rules, solver);
  return statuses.flatMap((status, at) => (status === 's' ? [at] : []));
};
const withheldBy = (problem: CellProblem, suppression: SuppressionMethod): readonly number[] => {
  const shown = shownBy(problem, suppression);
  return [...problem.cells.keys()].filter((at) => !shown.includes(at));
};

describe('R-52 the method of suppression of contributor rules', () => {
  it.each(METHODS)('protects a table: %j', (method) => {
    // The cheapest box with the cell as a corner is 2 + 4 + 5 + 6; every other one has a cell of 7 or more.
    expect(withheldBy(problemOf(firms), method)).toEqual([5, 6, 9, 10]);
  });

  it.each(METHODS)('keeps what was published, and what was withheld, before: %j', (method) => {
    // Row 1, column 2 (place 6) is known, and row 3, column 3 (place 15) was withheld.
    const problem = problemOf(firms, { 6: 'published', 15: 'withheld' });
    const shown = shownBy(problem, method);
    expect(shown).toContain(6);
    expect(shown).not.toContain(15);
    expect(shown).not.toContain(5);
    // The one box that is left with both as corners, 2 + 9 + 9 + 7, is the cheapest; elimination takes a longer way round.
    const price = withheldBy(problem, method).reduce((sum, at) => sum + (problem.cells[at]?.value ?? 0), 0);
    expect(price).toBeGreaterThanOrEqual(10 * (2 + 9 + 9 + 7));
    if (method.kind === 'optimal') expect(withheldBy(problem, method)).toEqual([5, 7, 13, 15]);
  });

  it.each(METHODS)('withholds what was given away before all the same: %j', (method) => {
    const row: Readonly<Record<number, CellState>> = { 4: 'published', 6: 'published', 7: 'published' };
    expect(shownBy(problemOf(firms, row), method)).not.toContain(5);
  });

  it('refuses what is too large for it, whatever is sensitive, and goes on by sub-tables where it may', () => {
    const plain = firms.map((row) => row.map((count) => count + 3));
    const tooLarge = expect.objectContaining({ code: 'SUPPRESSION_TOO_LARGE' }) as Error;
    for (const table of [firms, plain]) {
      expect(() => shownBy(problemOf(table), { kind: 'optimal', mostCells: 15 })).toThrowError(tooLarge);
    }
    expect(withheldBy(problemOf(firms), { kind: 'optimal', mostCells: 16 })).toHaveLength(4);
    const method: SuppressionMethod = { kind: 'optimal', mostCells: 15, beyond: 'modular' };
    expect(withheldBy(problemOf(firms), method)).toEqual([5, 6, 9, 10]);
  });

  it('takes no method that is none, nor a field of another one', () => {
    const none: unknown[] = [
      'optimal',
      null,
      {},
      { kind: 'network' },
      { kind: 'hypercube', mostCells: 5 },
      { kind: 'elimination', subtables: 'optimal' },
      { kind: 'modular', subtables: 'hypercube' },
      { kind: 'optimal', mostCells: 0 },
      { kind: 'optimal', beyond: 'elimination' },
      { kind: 'optimal', toString: 1 },
    ];
    for (const method of none) {
      expect(isSuppressionMethod(method)).toBe(false);
      expect(() => rulesBy(method as SuppressionMethod)).toThrowError(
        expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
      );
    }
    for (const method of METHODS) expect(isSuppressionMethod(method)).toBe(true);
  });

  it('does not compile with a field of another method', () => {
    const refused: readonly SuppressionMethod[] = [
      // @ts-expect-error -- boxes have no bound of size
      { kind: 'hypercube', mostCells: 5 },
      // @ts-expect-error -- sub-tables are those of `modular`
      { kind: 'optimal', subtables: 'elimination' },
      // @ts-expect-error -- elimination falls to nothing
      { kind: 'elimination', beyond: 'modular' },
    ];
    expect(refused.map((method) => isSuppressionMethod(method))).toEqual([false, false, false]);
  });
});

describe('the solver for a method', () => {
  const policyBy = (suppression: SuppressionMethod) => ({ id: 'm', sources: { ACE: rulesBy(suppression) } });
  const missing = Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' });
  const load = () => Promise.reject(missing);
  const needed = expect.objectContaining({ code: 'INTERVAL_AUDIT_NEEDS_HIGHS' }) as Error;

  it.each<SuppressionMethod>([{ kind: 'optimal' }, { kind: 'modular' }])('is needed: %j', async (method) => {
    await expect(releaseTools(policyBy(method), { load })).rejects.toThrowError(needed);
    const problem = problemOf(firms);
    const rules = rulesBy(method);
    const judged = { problem, sensitive: primaryStatus(problem, rules) };
    expect(() => protectWithIntervals(judged, rules, null)).toThrowError(needed);
  });

  it.each<SuppressionMethod>([
    { kind: 'elimination' },
    { kind: 'hypercube' },
    { kind: 'modular', subtables: 'elimination' },
  ])('is not needed: %j', async (method) => {
    expect(await releaseTools(policyBy(method), { load })).toBe(withoutTools);
    const problem = problemOf(firms);
    const rules = rulesBy(method);
    const judged = { problem, sensitive: primaryStatus(problem, rules) };
    expect(protectWithIntervals(judged, rules, null)[5]).toBe('u');
  });
});
