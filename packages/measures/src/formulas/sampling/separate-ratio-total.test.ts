import { describe, expect, it } from 'vitest';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';
import { separateRatioTotal } from './separate-ratio-total.ts';

const totals = [90, 60];
const strata = fpcStrata(({ x, y }) => ({ numerator: y, denominator: x })).map((stratum, at) => ({
  ...stratum,
  denominatorTotal: totals[at] ?? NaN,
}));

describe('separateRatioTotal', () => {
  it('agrees with predict(svyratio(separate = TRUE)) of survey 4.1 for known totals of 90 and 60', () => {
    const estimate = separateRatioTotal(strata, finite);
    expect(estimate?.value).toBeCloseTo(64.2215256008359, 12);
    expect(estimate?.variance).toBeCloseTo(31.3772411921088, 12);
    expect(separateRatioTotal(strata, withReplacement)?.variance).toBeCloseTo(44.3793029805606, 12);
  });

  it('is the known total times the ratio in one stratum: 3 / 6 * 12', () => {
    const units = [
      { numerator: 1, denominator: 4 },
      { numerator: 2, denominator: 2 },
    ];
    expect(separateRatioTotal([{ population: 4, denominatorTotal: 12, units }], finite)?.value).toBe(6);
  });

  it('is null without a total, without a denominator in a stratum, without a report, and over nothing', () => {
    const units = [{ numerator: 1, denominator: 0 }];
    const known = [{ numerator: 1, denominator: 1 }];
    const silent = [{ numerator: null, denominator: 1 }];
    expect(separateRatioTotal([{ population: 1, denominatorTotal: null, units: known }], finite)).toBeNull();
    expect(separateRatioTotal([{ population: 1, denominatorTotal: 5, units }], finite)).toBeNull();
    expect(separateRatioTotal([{ population: 1, denominatorTotal: 5, units: silent }], finite)).toBeNull();
    expect(separateRatioTotal([], finite)).toBeNull();
  });

  it('passes over a stratum with nothing in it', () => {
    const empty = { population: 0, denominatorTotal: 0, units: [] };
    expect(separateRatioTotal([empty, ...strata], finite)).toEqual(separateRatioTotal(strata, finite));
  });

  it('refuses a total that is not finite', () => {
    expect(() => separateRatioTotal([{ population: 1, denominatorTotal: NaN, units: [] }], finite)).toThrow(
      'separateRatioTotal: denominatorTotal is not a finite number',
    );
  });
});
