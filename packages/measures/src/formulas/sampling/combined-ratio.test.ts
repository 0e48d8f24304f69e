import { describe, expect, it } from 'vitest';
import { combinedRatio } from './combined-ratio.ts';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';

const strata = fpcStrata(({ x, y }) => ({ numerator: y, denominator: x }));

describe('combinedRatio', () => {
  it('agrees with svyratio of survey 4.1 on its strata fpc, with and without correction', () => {
    const estimate = combinedRatio(strata, finite);
    expect(estimate?.value).toBeCloseTo(0.428280081577158, 14);
    expect(estimate?.variance).toBeCloseTo(0.00139645863168784, 16);
    expect(estimate?.degreesOfFreedom).toBe(6);
    expect(combinedRatio(strata, withReplacement)?.variance).toBeCloseTo(0.00198018145518666, 16);
  });

  it('has no variance when every unit has the ratio of all: y = x / 2', () => {
    const halves = fpcStrata(({ x }) => ({ numerator: x / 2, denominator: x }));
    expect(combinedRatio(halves, finite)?.value).toBeCloseTo(0.5, 15);
    expect(combinedRatio(halves, finite)?.variance).toBeCloseTo(0, 20);
  });

  it('is null when a side is not reported, over nothing and over a denominator of zero', () => {
    const one = (numerator: number | null, denominator: number | null) =>
      combinedRatio(
        [
          {
            population: 2,
            units: [
              { numerator, denominator },
              { numerator: 0, denominator: 0 },
            ],
          },
        ],
        finite,
      );
    expect(one(null, 1)).toBeNull();
    expect(one(1, null)).toBeNull();
    expect(one(1, 0)).toBeNull();
    expect(combinedRatio([], finite)).toBeNull();
  });

  it('refuses a side that is not finite, by stratum and unit', () => {
    const units = [{ numerator: NaN, denominator: 1 }];
    expect(() => combinedRatio([{ population: 2, units }], finite)).toThrow(
      'combinedRatio: strata[0].numerator[0] is not a finite number',
    );
    expect(() =>
      combinedRatio([{ population: 2, units: [{ numerator: 1, denominator: NaN }] }], finite),
    ).toThrow('combinedRatio: strata[0].denominator[0] is not a finite number');
  });
});
