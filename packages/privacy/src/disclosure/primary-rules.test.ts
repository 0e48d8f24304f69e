import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arePlausible, hasTooFewContributors, isDominated, isPrimaryUnsafe } from './primary-rules.ts';
import { contributorThreshold } from './release-policy.ts';

interface Case {
  readonly where?: string;
  readonly X?: number;
  readonly top?: readonly number[];
  readonly rest?: number;
  readonly contributions?: readonly number[];
  readonly contributors?: number;
  readonly rule?: { readonly p?: number; readonly freq?: number };
  readonly unsafe?: boolean;
}

interface Golden {
  readonly cases: readonly Case[];
  readonly ssbDominance: {
    readonly cells: Readonly<Record<string, readonly number[]>>;
    readonly p7: { readonly unsafe: readonly string[] };
  };
}

const golden = JSON.parse(
  readFileSync(new URL('./fixtures/primary-rules.json', import.meta.url), 'utf8'),
) as Golden;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function amountsOf(one: Case): { total: number; largest: number; secondLargest: number | null } {
  const parts = one.contributions ?? one.top ?? [];
  const total = one.contributions ? sum(parts) : (one.X ?? sum(parts) + (one.rest ?? 0));
  return { total, largest: parts[0] ?? 0, secondLargest: parts[1] ?? null };
}

describe('isDominated', () => {
  const cases = golden.cases.filter((one) => one.rule?.p !== undefined);

  it('has the six published cases of the p% rule to judge', () => {
    expect(cases).toHaveLength(6);
  });

  it.each(cases)('judges as published: %j', (one) => {
    expect(isDominated(amountsOf(one), one.rule?.p ?? 0)).toBe(one.unsafe);
  });

  it('judges the seven cells of Statistics Norway as published for p = 7', () => {
    const { cells, p7 } = golden.ssbDominance;
    const unsafe = Object.keys(cells).filter((name) =>
      isDominated(amountsOf({ contributions: cells[name] ?? [] }), 7),
    );
    expect(unsafe).toEqual(p7.unsafe);
  });

  it('decides ties exactly where floating point cannot: the rule says less than', () => {
    // X - x1 - x2 = 10 % of x1 to the cent: 100 * 900_000_000_000_003 is no longer a safe integer.
    const largest = 4_000_000_000_000_010;
    const rest = 400_000_000_000_001;
    const tie = { total: largest + rest, largest, secondLargest: 0 };
    expect(isDominated(tie, 10)).toBe(false);
    expect(isDominated({ ...tie, total: tie.total - 1 }, 10)).toBe(true);
  });
});

describe('hasTooFewContributors', () => {
  it('passes 51 contributors of whom one has 99 of 100, as the handbook warns (chapter 4, example 1d)', () => {
    const [one] = golden.cases.filter(({ rule }) => rule?.freq !== undefined);
    expect(hasTooFewContributors({ count: one?.contributors ?? 0 }, one?.rule?.freq ?? 0)).toBe(one?.unsafe);
  });

  it('is true between one and the minimum, exclusively', () => {
    const verdicts = [0, 1, 2, 3, 4].map((count) => hasTooFewContributors({ count }, 3));
    expect(verdicts).toEqual([false, true, true, false, false]);
  });
});

describe('isPrimaryUnsafe', () => {
  const good = { source: 'ace', party: 'importer', count: 5, total: 100, largest: 30, secondLargest: 20 };
  const policy = contributorThreshold({ minimum: 3, dominancePercent: 10 });

  it('lets a broad cell and an empty one pass', () => {
    expect(isPrimaryUnsafe(good, policy)).toBe(false);
    const empty = { ...good, count: 0, total: 0, largest: 0, secondLargest: null };
    expect(isPrimaryUnsafe(empty, policy)).toBe(false);
  });

  it.each([
    ['a fraction', { total: 100.5 }],
    ['a negative amount', { largest: -30 }],
    ['not a number', { count: Number.NaN }],
    ['more than a number holds exactly', { total: 2 ** 53 }],
    ['parts above the whole', { largest: 90 }],
    ['a second above the first', { secondLargest: 40 }],
    ['many contributors without a second', { secondLargest: null }],
    ['one contributor with a second', { count: 1 }],
    ['no contributor with a total', { count: 0, secondLargest: null, largest: 0 }],
  ])('holds contributors that cannot be for unsafe: %s', (_, change) => {
    expect(arePlausible({ ...good, ...change })).toBe(false);
    expect(isPrimaryUnsafe({ ...good, ...change }, policy)).toBe(true);
  });
});
