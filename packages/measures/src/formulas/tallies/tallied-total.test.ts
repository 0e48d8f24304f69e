import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainTotal } from '../sampling/domain-total.ts';
import { finite, fpcStrata } from '../sampling/fixtures/fpc-strata.ts';
import { sameEstimate } from './fixtures/same-estimate.ts';
import { tallyOf } from './fixtures/tallied-units.ts';
import { talliedTotal } from './tallied-total.ts';

const fpc = fpcStrata(({ x }) => ({ value: x, inDomain: true }));
const one = { population: 9, sampled: 3, inDomain: 2, total: 5, variance: 1 };

const unit = fc.record({ value: fc.integer({ min: -1e6, max: 1e6 }), inDomain: fc.boolean() });
const stratum = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 8 }),
    unsampled: fc.integer({ min: 0, max: 1e5 }),
  })
  .map(({ units, unsampled }) => ({ units, population: units.length + unsampled }));
const design = { correction: 'finite', singleUnit: 'centre' } as const;

describe('talliedTotal', () => {
  it("agrees with svytotal of R's survey on its data set fpc: 147.1, variance 276.66", () => {
    const total = talliedTotal(fpc.map(tallyOf), finite);
    expect(total?.value).toBeCloseTo(147.1, 12);
    expect(total?.variance).toBeCloseTo(276.66, 10);
    expect(total?.degreesOfFreedom).toBe(6);
  });

  it('has the correction of survey texts, SE 0.6160 of the mean of 27, not the 0.6395 of the other in print', () => {
    const variance = talliedTotal(fpc.map(tallyOf), finite)?.variance ?? NaN;
    expect(Math.sqrt(variance) / 27).toBeCloseTo(0.616, 4);
    expect(Math.sqrt(variance) / 27).not.toBeCloseTo(0.6395, 3);
  });

  it('agrees with the total from units, in and outside of the domain', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 5 }), (strata) => {
        const expected = domainTotal(strata, design);
        const actual = talliedTotal(strata.map(tallyOf), design);
        expect(sameEstimate(actual, expected)).toBe(true);
      }),
    );
  });

  it('keeps the digits of values that are large and near each other', () => {
    // Two of two, 1e15 and 1e15 + 2: variance 2; of 4: 4^2 (1 - 2/4) / 2 * 2.
    const near = { population: 4, sampled: 2, inDomain: 2, total: 2e15 + 2, variance: 2 };
    expect(talliedTotal([near], finite)?.variance).toBe(8);
  });

  it('is zero where no unit is in the domain, and null over nothing or where something is not reported', () => {
    const outside = { ...one, inDomain: 0, total: 0, variance: null };
    expect(talliedTotal([outside], finite)).toEqual({ value: 0, variance: 0, degreesOfFreedom: 2 });
    expect(talliedTotal([], finite)).toBeNull();
    expect(talliedTotal([{ ...one, total: null }], finite)).toBeNull();
    expect(talliedTotal([{ ...one, variance: null }], finite)).toBeNull();
    expect(talliedTotal([one, { ...one, sampled: 0, inDomain: 0 }], finite)).toBeNull();
  });

  it('is null beyond a double', () => {
    expect(talliedTotal([{ ...one, total: Number.MAX_VALUE }], finite)).toBeNull();
  });

  it('refuses what is not finite or below zero, and parts beyond their whole', () => {
    expect(() => talliedTotal([{ ...one, total: NaN }], finite)).toThrow(
      'talliedTotal: total is not a finite number',
    );
    expect(() => talliedTotal([{ ...one, variance: -1 }], finite)).toThrow(
      'talliedTotal: variance is negative',
    );
    expect(() => talliedTotal([{ ...one, inDomain: 4 }], finite)).toThrow(
      'talliedTotal: strata[0].inDomain is too large',
    );
  });
});
