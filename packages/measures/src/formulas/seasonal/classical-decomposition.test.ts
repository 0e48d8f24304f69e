import { describe, expect, it } from 'vitest';
import { airPassengers } from '../series/fixtures/air-passengers.ts';
import { seasonalFactors } from '../series/seasonal-factors.ts';
import { classicalDecomposition } from './classical-decomposition.ts';
import type { DecompositionModel } from './decomposition-model.ts';
import { nottingham } from './fixtures/nottingham.ts';

const additive = { season: 12, model: 'additive' } as const;
const multiplicative = { season: 12, model: 'multiplicative' } as const;

function expectFrom(
  series: readonly (number | null)[] | undefined,
  first: number,
  expected: readonly number[],
) {
  expected.forEach((value, at) => expect(series?.[first + at]).toBeCloseTo(value, 11));
}

describe('classicalDecomposition', () => {
  it('gives for nottem what decompose() of R gives', () => {
    const parts = classicalDecomposition(nottingham, additive);
    expectFrom(
      parts?.seasonal,
      0,
      [
        -9.33936403508772, -9.89989035087719, -6.94660087719298, -2.75734649122807, 3.45339912280702,
        8.98651315789474, 12.9672149122807, 11.459100877193, 7.40010964912281, 0.654714912280701,
        -6.61765350877193, -9.36019736842105,
      ],
    );
    expectFrom(parts?.trend, 6, [49.0416666666667, 49.15, 49.1375]);
    expectFrom(parts?.remainder, 6, [-4.30888157894737, -4.20910087719299, -2.2376096491228]);
  });

  it('gives for the airline passengers what decompose(type = "multiplicative") of R gives', () => {
    const parts = classicalDecomposition(airPassengers, multiplicative);
    expectFrom(parts?.seasonal, 0, [0.910230367372201, 0.883625320694376, 1.00736628760355]);
    expectFrom(parts?.trend, 6, [126.791666666667, 127.25, 127.958333333333]);
    expectFrom(parts?.remainder, 6, [0.951664316402883, 0.953401405624245, 1.00221976781656]);
  });

  it('has the figure of seasonalFactors when multiplicative', () => {
    expectFrom(
      classicalDecomposition(airPassengers, multiplicative)?.seasonal,
      0,
      seasonalFactors(airPassengers, 12) ?? [NaN],
    );
  });

  it('does not know trend and remainder at the ends and around a null', () => {
    const holed = nottingham.map((value, at) => (at === 100 ? null : value));
    const parts = classicalDecomposition(holed, additive);
    const nulls = (series: readonly (number | null)[] = []) =>
      series.flatMap((value, at) => (value === null ? [at] : []));
    const ends = [
      0,
      1,
      2,
      3,
      4,
      5,
      ...Array.from({ length: 13 }, (_x, at) => 94 + at),
      234,
      235,
      236,
      237,
      238,
      239,
    ];
    expect(nulls(parts?.trend)).toEqual(ends);
    expect(nulls(parts?.remainder)).toEqual(ends);
  });

  it('is null when a place is never seen over its trend, or when all is zero', () => {
    expect(classicalDecomposition(nottingham.slice(0, 20), additive)).toBeNull();
    expect(classicalDecomposition([], additive)).toBeNull();
    expect(classicalDecomposition([0, 0, 0, 0, 0, 0], { season: 2, model: 'multiplicative' })).toBeNull();
    expect(classicalDecomposition([-1, 1, -1, 1, -1, 1], { season: 2, model: 'additive' })).not.toBeNull();
  });

  it('refuses a negative value when multiplicative, a season of one and another model', () => {
    const other = JSON.parse('"pseudo"') as DecompositionModel;
    expect(() => classicalDecomposition([-1], { season: 2, model: 'multiplicative' })).toThrow(
      'classicalDecomposition: values[0] is negative',
    );
    expect(() => classicalDecomposition([NaN], additive)).toThrow(
      'classicalDecomposition: values[0] is not a finite number',
    );
    expect(() => classicalDecomposition([1], { season: 1, model: 'additive' })).toThrow(
      'classicalDecomposition: season is too small',
    );
    expect(() => classicalDecomposition([1], { season: 2, model: other })).toThrow(
      'classicalDecomposition: model is not a supported choice',
    );
  });
});
