import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, type QuantileRule } from './quantile.ts';

// The vector of the R package ineq; quantile(x, p) of R 4.2, whose default is type 7.
const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it.each([
    [0.05, 955.9],
    [0.1, 1370.8],
    [0.25, 2693.25],
    [0.333, 3435.021],
    [0.5, 4919],
    [0.75, 7826],
    [0.9, 12939.7],
  ])('gives at %s what R gives', (p, expected) => {
    expect(quantile(incomes, p, 'type-7')).toBeCloseTo(expected, 9);
  });

  it('is the least and the greatest value at the ends', () => {
    expect([quantile(incomes, 0, 'type-7'), quantile(incomes, 1, 'type-7')]).toEqual([541, 22261]);
  });

  it('is null with a null and over nothing', () => {
    expect(quantile([1, null], 0.5, 'type-7')).toBeNull();
    expect(quantile([], 0.5, 'type-7')).toBeNull();
  });

  it('rises with p, in any order of the values, and moves and scales with them', () => {
    fc.assert(
      fc.property(values, share, share, (list, one, other) => {
        const at = (p: number) => quantile(list, p, 'type-7') ?? NaN;
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)) + 1e-9);
        expect(quantile(list.toReversed(), one, 'type-7')).toBe(at(one));
        const moved = list.map((value) => 4 * value + 7);
        expect(quantile(moved, one, 'type-7')).toBeCloseTo(4 * at(one) + 7, 7);
      }),
    );
  });

  it('refuses what is no share, a value that is not finite, and the other rules', () => {
    const other = JSON.parse('"type-6"') as QuantileRule;
    expect(() => quantile([1], 50, 'type-7')).toThrow('quantile: p is not between 0 and 1');
    expect(() => quantile([NaN], 0.5, 'type-7')).toThrow('quantile: values[0] is not a finite number');
    expect(() => quantile([1], 0.5, other)).toThrow('quantile: rule is not a supported choice');
  });
});
