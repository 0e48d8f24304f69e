import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContributorRules } from './contributor-rules.ts';
import { cellOf, isUnsafe, levelOf } from './fixtures/one-cell.ts';
import { primaryStatus } from './primary-cells.ts';
import type { RuleParameters } from './rule-parameters.ts';

interface Case {
  readonly where?: string;
  readonly X?: number;
  readonly top?: readonly number[];
  readonly rest?: number;
  readonly contributions?: readonly number[];
  readonly contributors?: number;
  readonly rule?: { readonly p?: number; readonly freq?: number; readonly nk?: readonly [number, number] };
  readonly unsafe?: boolean;
  readonly requiredUpperBound?: number;
}

interface Golden {
  readonly cases: readonly Case[];
  readonly kToP: { readonly examples: readonly (readonly [k: number, p: number])[] };
  readonly ssbDominance: {
    readonly cells: Readonly<Record<string, readonly number[]>>;
    readonly weights: Readonly<Record<string, readonly number[]>>;
    readonly n12_k80_70: { readonly unsafe: readonly string[] };
    readonly p7: { readonly unsafe: readonly string[] };
    readonly weighted_default: { readonly unsafe: readonly string[] };
    readonly weighted_tauargus: { readonly unsafe: readonly string[] };
  };
}

interface Holdings {
  readonly holding: { readonly records: readonly (readonly [number, number, number, number])[] };
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as unknown;
const golden = read('primary-rules.json') as Golden;
const manual = read('tauargus-examples.json') as Holdings;

/** All contributions of a published case, in hundredths; what is beyond the largest is spread evenly over the others. */
function amountsOf(one: Case): readonly number[] {
  const parts = one.contributions ?? one.top ?? [];
  const total = parts.reduce((sum, part) => sum + part, 0);
  const rest = one.contributions ? 0 : (one.rest ?? (one.X ?? total) - total);
  const others = one.contributors === undefined ? rest : one.contributors - parts.length;
  const small = Array.from({ length: others }, () => (100 * rest) / others);
  return [...parts.map((part) => 100 * part), ...small];
}

function parametersOf({ rule }: Case): RuleParameters {
  if (rule?.nk !== undefined) return { dominance: [{ n: rule.nk[0], k: rule.nk[1] }] };
  return rule?.p === undefined ? { minimumContributors: rule?.freq ?? 0 } : { pPercent: rule.p };
}

describe('R-52 primary rules, as published', () => {
  const cases = golden.cases.filter(({ rule }) => rule !== undefined);

  it('has all worked cases to judge', () => {
    expect(cases).toHaveLength(10);
  });

  it.each(cases)('judges $where $cell $rule', (one) => {
    expect(isUnsafe(cellOf(amountsOf(one)), parametersOf(one))).toBe(one.unsafe);
  });

  it('asks for the upper bound of handbook example 4: 300, 20, 10 by (1,85)', () => {
    const [one] = cases.filter(({ requiredUpperBound }) => requiredUpperBound !== undefined);
    const level = levelOf(cellOf([300, 20, 10]), { dominance: [{ n: 1, k: 85 }] });
    expect(330 + level).toBeCloseTo(one?.requiredUpperBound ?? 0, 2);
  });

  // Arithmetic: 10 % of 50 000 is 5 000, and 1 000 is left; 10/40 of 50 000 is 12 500; with one more contributor 500 is left.
  it.each([
    ['p%', { pPercent: 10 }, 4_000],
    ['(p,q)', { priorPosterior: { p: 10, q: 40 } }, 11_500],
    ['a coalition of two', { coalition: { n: 3, p: 10 } }, 4_500],
  ])('gives the upper protection level of %s', (_, parameters, level) => {
    expect(levelOf(cellOf([50_000, 49_000, 500, 500]), parameters)).toBe(level);
  });

  it.each(golden.kToP.examples)(
    '(2,%d) finds what p%% with p = 100 (100 - k) / k finds, but not the reverse',
    (k, p) => {
      const rounded = Math.floor(p);
      for (let first = 50; first <= 100; first++) {
        for (let second = 0; second <= Math.min(first, 100 - first); second++) {
          const problem = cellOf([first, second, 100 - first - second]);
          if (100 - first - second > second) continue;
          if (isUnsafe(problem, { pPercent: rounded })) {
            expect(isUnsafe(problem, { dominance: [{ n: 2, k }] })).toBe(true);
          }
        }
      }
      const [reverse] = golden.cases.filter(({ rule }) => rule?.nk?.[0] === 2);
      const amounts = amountsOf(reverse ?? {});
      expect(isUnsafe(cellOf(amounts), { dominance: [{ n: 2, k: 90.9 }] })).toBe(true);
      expect(isUnsafe(cellOf(amounts), { pPercent: 10 })).toBe(false);
    },
  );

  it('finds (1,k) alone insufficient: handbook example 1 passes it and not p%', () => {
    expect(isUnsafe(cellOf([50_000, 49_000, 1_000]), { dominance: [{ n: 1, k: 90 }] })).toBe(false);
    expect(isUnsafe(cellOf([50_000, 49_000, 1_000]), { pPercent: 10 })).toBe(true);
  });

  it('judges the seven cells of Statistics Norway by dominance, by p% and with weights', () => {
    const { cells, weights, ...expected } = golden.ssbDominance;
    const both = {
      dominance: [
        { n: 1, k: 80 },
        { n: 2, k: 70 },
      ],
    };
    const unsafeBy = (parameters: RuleParameters, weighted: boolean): readonly string[] =>
      Object.keys(cells).filter((name) => {
        const weight = Float64Array.from(weights[name] ?? []);
        return isUnsafe(cellOf(cells[name] ?? [], weighted ? { weight } : {}), parameters);
      });
    expect(unsafeBy(both, false)).toEqual(expected.n12_k80_70.unsafe);
    expect(unsafeBy({ pPercent: 7 }, false)).toEqual(expected.p7.unsafe);
    expect(unsafeBy({ ...both, weights: 'plain' }, true)).toEqual(expected.weighted_default.unsafe);
    expect(unsafeBy({ ...both, weights: 'expanded' }, true)).toEqual(expected.weighted_tauargus.unsafe);
  });

  it('expands sampling weights as the handbook does: 100 of weight 4 and 10 of weight 7 are 470 with 100, 100 on top', () => {
    const problem = cellOf([100, 10], { weight: Float64Array.of(4, 7) });
    // (2,k): 200 of 470 are 42.55 %.
    expect(isUnsafe(problem, { dominance: [{ n: 2, k: 42.55 }] })).toBe(true);
    expect(isUnsafe(problem, { dominance: [{ n: 2, k: 42.56 }] })).toBe(false);
  });

  it('collapses holdings: the tau-ARGUS cell is safe by reporting units and unsafe by enterprise groups', () => {
    const records = manual.holding.records.filter(([row, column]) => row === 900 && column === 30);
    const amounts = records.map(([, , value]) => value);
    const groups = Int32Array.from(records, ([, , , group]) => group);
    expect(isUnsafe(cellOf(amounts), { pPercent: 10 })).toBe(false);
    expect(isUnsafe(cellOf(amounts, { holder: groups }), { pPercent: 10 })).toBe(true);
  });

  it('finds two cells of the tau-ARGUS holding example with fewer than three enterprise groups', () => {
    const { records } = manual.holding;
    const names = [...new Set(records.map(([row, column]) => `${row},${column}`))];
    const role = {
      party: 'importer',
      inner: Int32Array.from(records, ([row, column]) => names.indexOf(`${row},${column}`)),
      holder: Int32Array.from(records, ([, , , group]) => group),
      amount: Float64Array.from(records, ([, , value]) => value),
    };
    const cells = names.map((_, at) => ({ inner: Int32Array.of(at), value: 0, state: 'asked' as const }));
    const found = primaryStatus(
      { innerCount: names.length, roles: [role], cells },
      new ContributorRules({ minimumContributors: 3 }),
    );
    expect(found.reduce((sum, one) => sum + one, 0)).toBe(2);
  });
});
