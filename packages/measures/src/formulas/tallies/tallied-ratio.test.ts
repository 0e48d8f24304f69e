import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinedRatio } from '../sampling/combined-ratio.ts';
import { finite, fpcStrata, withReplacement } from '../sampling/fixtures/fpc-strata.ts';
import type { SampledStratum } from '../sampling/sampled-stratum.ts';
import { sameEstimate } from './fixtures/same-estimate.ts';
import { covarianceOf } from './fixtures/tallied-units.ts';
import { talliedRatio } from './tallied-ratio.ts';

interface Unit {
  readonly y: number;
  readonly x: number;
  readonly inDomain: boolean;
}

function pairsOf({ population, units }: SampledStratum<Unit>) {
  const inside = units.filter(({ inDomain }) => inDomain);
  const [y, x] = [inside.map((unit) => unit.y), inside.map((unit) => unit.x)];
  return {
    population,
    sampled: units.length,
    inDomain: inside.length,
    numerator: y.reduce((sum, value) => sum + value, 0),
    denominator: x.reduce((sum, value) => sum + value, 0),
    numeratorVariance: covarianceOf(y, y),
    denominatorVariance: covarianceOf(x, x),
    covariance: covarianceOf(y, x),
  };
}

const fpc = fpcStrata(({ x, y }): Unit => ({ y, x, inDomain: true })).map(pairsOf);
const one = {
  population: 9,
  sampled: 3,
  inDomain: 2,
  numerator: 3,
  denominator: 6,
  numeratorVariance: 0.5,
  denominatorVariance: 2,
  covariance: -1,
};

const unit = fc.record({
  y: fc.integer({ min: -1000, max: 1000 }),
  x: fc.integer({ min: 1, max: 1000 }),
  inDomain: fc.boolean(),
});
const stratum = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 8 }),
    unsampled: fc.integer({ min: 0, max: 1e5 }),
  })
  .map(({ units, unsampled }) => ({ units, population: units.length + unsampled }));
const design = { correction: 'finite', singleUnit: 'centre' } as const;

describe('talliedRatio', () => {
  it('agrees with svyratio of survey 4.1 on its strata fpc, with and without correction', () => {
    const estimate = talliedRatio(fpc, finite);
    expect(estimate?.value).toBeCloseTo(0.428280081577158, 14);
    expect(estimate?.variance).toBeCloseTo(0.00139645863168784, 15);
    expect(estimate?.degreesOfFreedom).toBe(6);
    expect(talliedRatio(fpc, withReplacement)?.variance).toBeCloseTo(0.00198018145518666, 15);
  });

  it('agrees with the ratio from units, in and outside of the domain', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 5 }), (strata) => {
        const units = strata.map(({ population, units: list }) => ({
          population,
          units: list.map(({ y, x, inDomain }) => ({
            numerator: inDomain ? y : 0,
            denominator: inDomain ? x : 0,
          })),
        }));
        const expected = combinedRatio(units, design);
        const actual = talliedRatio(strata.map(pairsOf), design);
        expect(sameEstimate(actual, expected)).toBe(true);
      }),
    );
  });

  it('has no variance, and none below zero by rounding, where y is a third of x in every unit', () => {
    const thirds = fpcStrata(({ x }): Unit => ({ y: x / 3, x, inDomain: true })).map(pairsOf);
    expect(talliedRatio(thirds, finite)?.value).toBeCloseTo(1 / 3, 15);
    expect(talliedRatio(thirds, finite)?.variance).toBeGreaterThanOrEqual(0);
    expect(talliedRatio(thirds, finite)?.variance).toBeLessThan(1e-16);
  });

  it('is null when something is not reported, over nothing, and over a denominator of zero', () => {
    for (const name of [
      'numerator',
      'denominator',
      'numeratorVariance',
      'denominatorVariance',
      'covariance',
    ]) {
      expect(talliedRatio([{ ...one, [name]: null }], finite)).toBeNull();
    }
    expect(talliedRatio([{ ...one, denominator: 0 }], finite)).toBeNull();
    expect(talliedRatio([], finite)).toBeNull();
  });

  it('asks for no variance of a single unit in the domain', () => {
    const single = {
      ...one,
      inDomain: 1,
      numeratorVariance: null,
      denominatorVariance: null,
      covariance: null,
    };
    expect(talliedRatio([single], finite)?.value).toBe(0.5);
  });

  it('is null beyond a double', () => {
    const vast = { ...one, denominator: Number.MAX_VALUE };
    expect(talliedRatio([vast, vast], finite)).toBeNull();
  });

  it('refuses what is not finite or below zero, and parts beyond their whole', () => {
    expect(() => talliedRatio([{ ...one, covariance: NaN }], finite)).toThrow(
      'talliedRatio: covariance is not a finite number',
    );
    expect(() => talliedRatio([{ ...one, denominatorVariance: -1 }], finite)).toThrow(
      'talliedRatio: denominatorVariance is negative',
    );
    expect(() => talliedRatio([{ ...one, inDomain: 4 }], finite)).toThrow(
      'talliedRatio: strata[0].inDomain is too large',
    );
  });
});
