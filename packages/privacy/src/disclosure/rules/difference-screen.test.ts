import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellProblem } from '../cells/cell-problem.ts';
import { ContributionIndices } from './contribution-index.ts';
import { contributorRules } from './contributor-rules.ts';
import { DifferenceScreen } from './difference-screen.ts';
import { primaryStatus } from './primary-cells.ts';
import type { RuleParameters } from './rule-parameters.ts';

/** Eight inner cells; cells are the first so many of them, so each is within the next. */
const records = fc.array(
  fc.record({
    inner: fc.integer({ min: 0, max: 7 }),
    holder: fc.integer({ min: -1, max: 12 }),
    amount: fc.integer({ min: -2, max: 60 }),
  }),
  { minLength: 20, maxLength: 120 },
);

const rulesToTry: readonly RuleParameters[] = [
  { minimumContributors: 3 },
  { minimumContributors: 3, pPercent: 10 },
  { minimumContributors: 3, dominance: [{ n: 2, k: 80 }] },
  { priorPosterior: { p: 10, q: 50 } },
  { coalition: { n: 3, p: 10 } },
  { pPercent: 10, negative: 'refuse' },
];

function problemOf(made: typeof records extends fc.Arbitrary<infer T> ? T : never): CellProblem {
  const role = {
    party: 'importer',
    inner: Int32Array.from(made, ({ inner }) => inner),
    holder: Int32Array.from(made, ({ holder }) => holder),
    amount: Float64Array.from(made, ({ amount }) => amount),
  };
  const cells = [...Array(8).keys()].map((last) => ({
    inner: Int32Array.from({ length: last + 1 }, (_, at) => at),
    value: 1,
    state: 'asked' as const,
  }));
  return { innerCount: 8, roles: [role], cells };
}

describe('DifferenceScreen', () => {
  it.each(rulesToTry)('R-52 calls no difference safe that a rule finds sensitive: %j', (parameters) => {
    const rules = contributorRules(parameters);
    let screened = 0;
    fc.assert(
      fc.property(records, (made) => {
        const problem = problemOf(made);
        const screen = new DifferenceScreen(problem, rules, new ContributionIndices());
        const wholes = [1, 2, 3, 4, 5, 6, 7];
        const pairs = wholes.flatMap((whole) => wholes.map((_, part) => [whole, part] as const));
        for (const [whole, part] of pairs.filter(([one, other]) => other < one)) {
          for (const taxInformation of [undefined, 'belowState'] as const) {
            if (!screen.isSafe(whole, part, taxInformation)) continue;
            screened++;
            const inner = Int32Array.from({ length: whole - part }, (_, at) => part + 1 + at);
            const rest = {
              inner,
              value: 1,
              state: 'hidden' as const,
              ...(taxInformation && { taxInformation }),
            };
            expect([...primaryStatus({ ...problem, cells: [rest] }, rules)]).toEqual([0]);
          }
        }
      }),
      { numRuns: 100 },
    );
    // It says something, or the test above says nothing.
    expect(screened).toBeGreaterThan(100);
  });

  it('says nothing where weights, waivers or requests are told, or a party is missing', () => {
    const problem = problemOf(
      [...Array(80).keys()].map((at) => ({ inner: at % 8, holder: at % 13, amount: 10 })),
    );
    const isSafe = (
      change: Partial<CellProblem['roles'][number]>,
      parameters: RuleParameters = {},
    ): boolean =>
      new DifferenceScreen(
        { ...problem, roles: problem.roles.map((role) => ({ ...role, ...change })) },
        contributorRules({ minimumContributors: 3, ...parameters }),
        new ContributionIndices(),
      ).isSafe(7, 0, undefined);
    expect(isSafe({})).toBe(true);
    expect(isSafe({ weight: new Float64Array(80).fill(1) })).toBe(false);
    expect(isSafe({ waived: new Uint8Array(13) })).toBe(false);
    expect(isSafe({ asked: new Uint8Array(13) })).toBe(false);
    expect(isSafe({ amount: new Float64Array(80).fill(0.5) })).toBe(false);
    expect(isSafe({}, { parties: ['exporter'] })).toBe(false);
  });
});
