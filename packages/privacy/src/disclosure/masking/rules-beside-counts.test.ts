import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellKeyPerturbation } from '../noise/cell-key-perturbation.ts';
import { maximumEntropyTable } from '../noise/maximum-entropy-table.ts';
import { noiseKey } from '../noise/noise-key.ts';
import type { SourcePolicy } from '../release-policy.ts';
import { releaseTable, type Release } from '../release-table.ts';
import { releaseTools, withoutTools, type ReleaseTools } from '../release-tools.ts';
import { controlledRounding } from '../rounding/controlled-rounding-policy.ts';
import { contributorRules, type ContributorRules } from '../rules/contributor-rules.ts';
import type { Population, StatisticalColumn, StatisticalTable } from '../statistical-table.ts';
import { unreleased } from '../unreleased.ts';
import { populationOf } from './fixtures/masked-release.ts';

const rules = contributorRules({ minimumContributors: 3 });
const table = maximumEntropyTable({ variance: 4, bound: 7, smallest: 3 });
const key = noiseKey(Uint8Array.from({ length: 32 }, (_, at) => 5 * at + 3));

/** Amounts of three cells and their sum: of four firms, of one, of four. */
const brought: readonly (readonly number[])[] = [[10, 20, 30, 40], [500], [11, 22, 33, 44]];
const counts = populationOf({ counts: { a: 4, b: 1, c: 4 }, cells: ['a', 'b', 'c', 'abc'] });
/** Amounts of some cells and of all of them, by what each firm brings to each. */
function amountsOf(contributions: readonly (readonly number[])[]): Population {
  const inner = [...contributions.keys()];
  const sums = contributions.map((own) => own.reduce((sum, one) => sum + one, 0));
  return {
    source: 'ACE',
    statistic: 'sum',
    amounts: true,
    changed: new Map(),
    fewestOnOneSide: new Map(),
    problem: {
      innerCount: inner.length,
      roles: [
        {
          party: 'importer',
          inner: Int32Array.from(contributions.flatMap((own, at) => own.map(() => at))),
          holder: Int32Array.from(contributions.flatMap((own) => own.map((_, at) => at))),
          amount: Float64Array.from(contributions.flat()),
        },
      ],
      cells: [...inner.map((at) => [at]), inner].map((within) => ({
        inner: Int32Array.from(within),
        value: within.reduce((sum, at) => sum + (sums[at] ?? 0), 0),
        state: 'asked',
      })),
    },
  };
}
const amounts = amountsOf(brought);
const value = (cell: number): number => amounts.problem.cells[cell]?.value ?? 0;

let tools: ReleaseTools;
beforeAll(async () => {
  tools = await releaseTools({ id: 'r', sources: { ACE: controlledRounding({ base: 5 }) } });
});

/** Columns of counts, of amounts, and of amounts per count. */
function release(policy: SourcePolicy, changes: Partial<StatisticalTable> = {}): Release {
  const row = (cell: number, count: number | null, amount: number | null) => ({
    key: [String(cell)],
    cells: [
      { value: count, behind: [{ population: 0, cell }] },
      { value: amount, behind: [{ population: 1, cell }] },
      {
        value: amount === null || count === null || count === 0 ? null : amount / count,
        behind: [0, 1].map((population) => ({ population, cell })),
      },
    ],
  });
  const columns: readonly StatisticalColumn[] = [
    { id: 'count', sources: ['ACE'] },
    { id: 'amount', sources: ['ACE'], amounts: true },
    { id: 'average', sources: ['ACE'] },
  ];
  return releaseTable(
    unreleased({
      columns,
      rows: [0, 1, 2, 3].map((cell) => row(cell, counts.problem.cells[cell]?.value ?? null, value(cell))),
      populations: [counts, amounts],
      recompute: (printed, shown) =>
        [0, 1, 2, 3].map((cell) =>
          row(cell, printed({ population: 0, cell }), shown({ population: 1, cell }) ? value(cell) : null),
        ),
      ...changes,
    }),
    { id: 'both', sources: { ACE: policy } },
    tools,
  );
}

const columnOf = ({ table: { value: released } }: Release, column: number): readonly unknown[] =>
  released.rows.map(({ cells }) => {
    const cell = cells[column];
    if (cell?.kind === 'value') return cell.value;
    return cell?.kind === 'withheld' ? 'D' : '-';
  });

describe.each([
  ['rounded', (by?: ContributorRules) => controlledRounding({ base: 5, ...(by && { amounts: by }) })],
  ['perturbed', (by?: ContributorRules) => cellKeyPerturbation({ table, key, ...(by && { amounts: by }) })],
] as const)('R-52 amounts beside counts that are %s', (inexact, policy) => {
  it('are judged by their contributors, with all that they could be computed from, and exact', () => {
    const released = release(policy(rules));
    const shown = columnOf(released, 1);
    // 10 + 20 + 30 + 40 and 11 + 22 + 33 + 44; one firm alone, which all but one of the others would tell: 710 - 100 - 110.
    expect(shown[1]).toBe('D');
    expect(shown.filter((figure) => figure === 'D')).toHaveLength(2);
    shown.forEach((figure, cell) => expect(['D', [100, 500, 110, 710][cell]]).toContain(figure));
    expect(released.shown[1]?.map((may, cell) => may === (shown[cell] !== 'D'))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(released.printed[1]).toBeNull();
    expect(released.printed[0]).toBeInstanceOf(Map);
    expect(released.table.value.protection.statement).toContain('Sums of amounts are exact');
  });

  it('are no more exact than counts where a figure is made of both', () => {
    const released = release(policy(rules));
    expect(released.table.value.columns.map((column) => column.inexact)).toEqual([
      inexact,
      undefined,
      inexact,
    ]);
    const [printed, shown, average] = [0, 1, 2].map((column) => columnOf(released, column));
    average?.forEach((figure, cell) => {
      const [count, amount] = [printed?.[cell], shown?.[cell]];
      if (amount === 'D') expect(figure).toBe('D');
      else expect(figure).toBe(count === 0 ? '-' : Number(amount) / Number(count));
    });
  });

  it('are withheld without rules for them, and where they are not said to be amounts', () => {
    const withheld = ['D', 'D', 'D', 'D'];
    expect(columnOf(release(policy()), 1)).toEqual(withheld);
    expect(columnOf(release(policy()), 2)).toEqual(withheld);
    const unsaid: Population = { ...amounts, amounts: false };
    const released = release(policy(rules), { populations: [counts, unsaid] });
    expect(columnOf(released, 1)).toEqual(withheld);
    expect(released.shown[1]).toEqual([false, false, false, false]);
  });

  it('leave counts as they are printed without them', () => {
    expect(columnOf(release(policy(rules)), 0)).toEqual(columnOf(release(policy()), 0));
  });
});

describe('rules for amounts', () => {
  // A count printed as 0 is 4 at most, as 5 it is 9 at most: of four, or nine, contributors it would be that number.
  it.each([
    [5, 4],
    [5, 9],
    [3, 5],
    [4, 3],
  ])('do not go with base %d where there are %d contributors at least', (base, minimumContributors) => {
    const by = contributorRules({ minimumContributors });
    expect(() => controlledRounding({ base, amounts: by })).toThrow(
      expect.objectContaining({ code: 'ROUNDING_POLICY_INVALID' }),
    );
  });

  it('are rules that contributorRules made, and nothing that looks like them', () => {
    const forged = { kind: 'contributorRules' } as unknown as ContributorRules;
    expect(() => controlledRounding({ base: 5, amounts: forged })).toThrow(
      expect.objectContaining({ code: 'ROUNDING_POLICY_INVALID' }),
    );
    expect(() => cellKeyPerturbation({ table, key, amounts: forged })).toThrow(
      expect.objectContaining({ code: 'NOISE_POLICY_INVALID' }),
    );
    const policy = { ...cellKeyPerturbation({ table, key }), amounts: forged };
    expect(() => release(policy)).toThrow(expect.objectContaining({ code: 'RELEASE_POLICY_INVALID' }));
  });

  it('keep their parameters to themselves', () => {
    const policy = controlledRounding({ base: 5, amounts: contributorRules({ minimumContributors: 17 }) });
    expect(JSON.stringify(policy)).not.toContain('17');
    expect(JSON.stringify(release(policy).table.value.protection)).not.toContain('17');
  });

  it('load the solver where they ask for intervals', async () => {
    const by = contributorRules({ minimumContributors: 3, pPercent: 10, intervals: {} });
    const policy = { id: 'p', sources: { ACE: cellKeyPerturbation({ table, key, amounts: by }) } };
    expect((await releaseTools(policy)).solver).not.toBeNull();
    const counted = { id: 'p', sources: { ACE: cellKeyPerturbation({ table, key, amounts: rules }) } };
    expect(await releaseTools(counted)).toBe(withoutTools);
  });
});

describe('R-52 a law of amounts beside counts', () => {
  const someAmounts = fc.array(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 5,
  });

  it('shows the amounts that their rules alone would show, and the counts that are printed without them', () => {
    fc.assert(
      fc.property(someAmounts, (contributions) => {
        const [counted, summed] = [countsOf(contributions), amountsOf(contributions)];
        const both = decidedBy(controlledRounding({ base: 5, amounts: rules }), [counted, summed]);
        const alone = decidedBy(controlledRounding({ base: 5 }), [counted]);
        expect(both.shown[1]).toEqual(decidedBy(rules, [summed]).shown[0]);
        expect(both.printed[0]).toEqual(alone.printed[0]);
      }),
      { numRuns: 60, seed: 20_261_130 },
    );
  });

  const letters = 'abcdefgh';
  const countsOf = (contributions: readonly (readonly number[])[]): Population => {
    const cells = contributions.map((own, at) => [letters[at] ?? '', own.length] as const);
    const names = cells.map(([letter]) => letter);
    return populationOf({ counts: Object.fromEntries(cells), cells: [...names, names.join('')] });
  };
  const decidedBy = (policy: SourcePolicy, populations: readonly Population[]): Release =>
    releaseTable(
      unreleased({ columns: [], rows: [], populations }),
      { id: 'law', sources: { ACE: policy } },
      tools,
    );
});
