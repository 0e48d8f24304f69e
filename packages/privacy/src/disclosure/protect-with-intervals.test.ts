import { beforeAll, describe, expect, it } from 'vitest';
import { auditIntervals } from './audit/interval/interval-audit.ts';
import type { CellProblem, CellState, CellStatus } from './cells/cell-problem.ts';
import { protectWithIntervals } from './protect-with-intervals.ts';
import { publisherTreated, type ReleasePolicy } from './release-policy.ts';
import { releaseTable } from './release-table.ts';
import { releaseTools, withoutTools, type ReleaseTools } from './release-tools.ts';
import { relationsOfProblem } from './relations/relations-of-problem.ts';
import { contributorRules, type ContributorRules } from './rules/contributor-rules.ts';
import { primaryStatus } from './rules/primary-cells.ts';
import type { IntervalRule } from './rules/rule-parameters.ts';
import type { LinearSolver } from './solver/linear-solver.ts';
import { unreleased } from './unreleased.ts';

/** What each firm brings to inner cells, every firm to one; and cells as lists of inner cells. */
function problemOf(
  firms: readonly (readonly number[])[],
  cells: readonly (readonly number[])[],
  states: readonly CellState[] = [],
): CellProblem {
  const brought = firms.flatMap((amounts, inner) => amounts.map((amount) => ({ inner, amount })));
  const sums = firms.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
  return {
    innerCount: firms.length,
    roles: [
      {
        party: 'importer',
        inner: Int32Array.from(brought, ({ inner }) => inner),
        holder: Int32Array.from(brought.keys()),
        amount: Float64Array.from(brought, ({ amount }) => amount),
      },
    ],
    cells: cells.map((inner, at) => ({
      inner: Int32Array.from(inner),
      value: inner.reduce((sum, each) => sum + (sums[each] ?? 0), 0),
      state: states[at] ?? 'asked',
    })),
  };
}

const rules = (intervals?: IntervalRule) =>
  contributorRules({ minimumContributors: 3, pPercent: 10, ...(intervals && { intervals }) });

const protect = (
  problem: CellProblem,
  asked: ContributorRules,
  solver: LinearSolver | null,
): readonly CellStatus[] =>
  protectWithIntervals({ problem, sensitive: primaryStatus(problem, asked) }, asked, solver);

const policy: ReleasePolicy = { id: 'i-1', sources: { ACE: rules({}) } };

let tools: ReleaseTools;
beforeAll(async () => {
  tools = await releaseTools(policy);
});

// A: one firm with 100, so that nobody may bound it above 90 or below 110. B: three firms with 4 together. C: three
// firms with 100 each. The total is 404.
const firms = [[100], [2, 1, 1], [100, 100, 100]];
const table = [[0, 1, 2], [0], [1], [2]];

describe('R-52 intervals', () => {
  it('are wide enough: a secondary cell that leaves a sensitive one within 4 % of itself is not enough', () => {
    const plain = protect(problemOf(firms, table), rules(), null);
    // 404 - 300 = 104 = A + B: A is at most 104, where 110 is wanted.
    expect(plain).toEqual(['s', 'u', 'x', 's']);
    // C is cheaper than the total.
    expect(protect(problemOf(firms, table), rules({}), tools.solver)).toEqual(['s', 'u', 'x', 'u']);
  });

  it('are what a reader who knows each cell to within a share of it can tell', () => {
    // To within 5 %: A is known to be 95 to 105 beforehand, and nothing that is withheld makes that less.
    const statuses = protect(problemOf(firms, table), rules({ aPriori: 5 }), tools.solver);
    expect(statuses.filter((status) => status === 's' || status === 'e')).toEqual([]);
  });

  it('leave out what was bounded too closely by what was published before, and go on with the others', () => {
    const more = [...firms, [50], [60, 60, 60], [70, 70, 70]];
    const cells = [...table, [3, 4, 5], [3], [4], [5]];
    const before: CellState[] = ['published', 'withheld', 'withheld', 'published'];
    const statuses = protect(problemOf(more, cells, before), rules({}), tools.solver);
    expect(statuses.slice(0, 4)).toEqual(['s', 'u', 'x', 's']);
    // 50 + 180 = 440 - 210: the cheaper of the two others is withheld, and protects 45 to 55.
    expect(statuses.slice(4)).toEqual(['s', 'u', 'x', 's']);
  });

  it('cover the protection levels of the p% rule in random tables', () => {
    let seed = 20_261_130;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 8; round += 1) {
      const inner = Array.from({ length: 12 }, () =>
        Array.from({ length: 1 + Math.floor(5 * random()) }, () => Math.ceil(Math.exp(7 * random()))),
      );
      const rows = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => 4 * row + column));
      const columns = [0, 1, 2, 3].map((column) => [0, 1, 2].map((row) => 4 * row + column));
      const problem = problemOf(inner, [
        [...inner.keys()],
        ...rows,
        ...columns,
        ...rows.flat().map((at) => [at]),
      ]);
      const statuses = protect(problem, rules({}), tools.solver);
      const related = relationsOfProblem(problem, { statuses });
      const { intervals } = auditIntervals(related, tools.solver!, { exhaustive: true });
      for (const { cell, lower, upper } of intervals) {
        const within = [...problem.cells[cell]!.inner].flatMap((at) => inner[at]!).toSorted((a, b) => b - a);
        const [first = 0, , ...rest] = within;
        const { value } = problem.cells[cell]!;
        const reach = Math.max(0, first / 10 - rest.reduce((sum, amount) => sum + amount, 0));
        expect(lower).toBeLessThanOrEqual(value - reach + 1e-6);
        expect(upper).toBeGreaterThanOrEqual(value + reach - 1e-6);
      }
    }
  });

  it('are part of a release, which says no more than that cells are withheld', () => {
    const problem = problemOf(firms, table);
    const release = releaseTable(
      unreleased({
        columns: [{ id: 'a', sources: ['ACE'] }],
        rows: table.map((_, cell) => ({
          key: [String(cell)],
          cells: [{ value: 1, behind: [{ population: 0, cell }] }],
        })),
        populations: [
          { source: 'ACE', statistic: 'sum', problem, changed: new Map(), fewestOnOneSide: new Map() },
        ],
      }),
      policy,
      tools,
    );
    expect(release.shown).toEqual([[true, false, false, false]]);
    expect(release.table.value.rows.map(({ cells: [cell] }) => cell?.kind)).toEqual([
      'value',
      'withheld',
      'withheld',
      'withheld',
    ]);
  });
});

describe('releaseTools', () => {
  it('load the solver only for policies that need it', async () => {
    const load = () => Promise.reject(new Error('not to be loaded'));
    const treated = publisherTreated({ publisher: 'a', authority: 'b' });
    expect(await releaseTools({ id: 'a', sources: { a: treated, b: rules() } }, { load })).toBe(withoutTools);
  });

  it('say that the package is missing, when they are loaded and when something is released without them', async () => {
    const code = expect.objectContaining({ code: 'INTERVAL_AUDIT_NEEDS_HIGHS' }) as Error;
    const missing = Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(releaseTools(policy, { load: () => Promise.reject(missing) })).rejects.toThrowError(code);
    expect(() => protect(problemOf(firms, table), rules({}), null)).toThrowError(code);
  });

  it.each([{ rounds: 0 }, { aPriori: 0 }, { aPriori: 101 }, { unknown: 1 }, 3])(
    'take no rule %j',
    (intervals) => {
      expect(() => rules(intervals as IntervalRule)).toThrowError(
        expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }) as Error,
      );
    },
  );
});
