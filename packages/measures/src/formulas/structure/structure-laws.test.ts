import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportSimilarity } from './export-similarity.ts';
import { krugman } from './krugman.ts';
import type { SharePair } from './share-pair.ts';
import { tradeComplementarity } from './trade-complementarity.ts';
import { unctadDiversification } from './unctad-diversification.ts';

type Compare = (pairs: readonly SharePair[]) => number | null;

const complementarity: Compare = (pairs) =>
  tradeComplementarity(pairs.map((pair) => ({ exports: pair.own, imports: pair.other })));

const amount = fc.integer({ min: 0, max: 1e12 });
const pairs = fc
  .array(fc.record({ own: amount, other: amount }), { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.some((row) => row.own > 0) && rows.some((row) => row.other > 0));

describe.each<readonly [name: string, compare: Compare, same: number, apart: number]>([
  ['exportSimilarity', exportSimilarity, 100, 0],
  ['tradeComplementarity', complementarity, 100, 0],
  ['unctadDiversification', unctadDiversification, 0, 1],
  ['krugman', krugman, 0, 2],
])('%s', (name, compare, same, apart) => {
  const middle = (same + apart * 3) / 4;

  it('is at its ends for the same structure and for nothing in common', () => {
    expect(
      compare([
        { own: 1, other: 10 },
        { own: 3, other: 30 },
      ]),
    ).toBe(same);
    expect(
      compare([
        { own: 1, other: 0 },
        { own: 0, other: 3 },
      ]),
    ).toBe(apart);
  });

  it('lies three quarters of the way for shares 1, 0 and 1/4, 3/4, whose smaller ones add to 1/4', () => {
    expect(
      compare([
        { own: 8, other: 1 },
        { own: 0, other: 3 },
      ]),
    ).toBe(middle);
  });

  it('is null over nothing, without a total on either side, and with an unreported amount', () => {
    expect(compare([])).toBeNull();
    expect(compare([{ own: 0, other: 1 }])).toBeNull();
    expect(compare([{ own: 1, other: 0 }])).toBeNull();
    expect(
      compare([
        { own: 1, other: 1 },
        { own: null, other: 1 },
      ]),
    ).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => compare([{ own: -1, other: 1 }])).toThrow(
      new RegExp(`^${name}: (own|exports)\\[0\\] is negative$`, 'u'),
    );
  });

  it('is symmetric, does not depend on order or size, and stays between its ends', () => {
    const [least, most] = [Math.min(same, apart), Math.max(same, apart)];
    fc.assert(
      fc.property(pairs, (rows) => {
        const value = compare(rows) ?? NaN;
        expect(compare(rows.map(({ own, other }) => ({ own: other, other: own })))).toBeCloseTo(value, 10);
        expect(compare(rows.toReversed())).toBeCloseTo(value, 10);
        expect(compare(rows.map(({ own, other }) => ({ own: own * 3, other })))).toBeCloseTo(value, 10);
        expect(value).toBeGreaterThanOrEqual(least - 1e-12);
        expect(value).toBeLessThanOrEqual(most + 1e-10);
      }),
    );
  });
});

describe('the four comparisons of structures', () => {
  it('say one thing on four scales', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const gap = krugman(rows) ?? NaN;
        expect(unctadDiversification(rows)).toBeCloseTo(gap / 2, 12);
        expect(exportSimilarity(rows)).toBeCloseTo(100 - 50 * gap, 9);
        expect(complementarity(rows)).toBeCloseTo(100 - 50 * gap, 9);
      }),
    );
  });
});
