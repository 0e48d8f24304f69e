import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainMean } from '../sampling/domain-mean.ts';
import { finite, fpcStrata, withReplacement } from '../sampling/fixtures/fpc-strata.ts';
import type { SampledStratum } from '../sampling/sampled-stratum.ts';
import { domainProportion } from './domain-proportion.ts';
import { sameEstimate } from './fixtures/same-estimate.ts';

interface Unit {
  readonly has: boolean;
  readonly inDomain: boolean;
}

/** The counts of a sample whose units are known. */
const countsOf = ({ population, units }: SampledStratum<Unit>) => ({
  population,
  sampled: units.length,
  inDomain: units.filter(({ inDomain }) => inDomain).length,
  successes: units.filter(({ has, inDomain }) => inDomain && has).length,
});

const fpc = fpcStrata(({ y }): Unit => ({ has: y >= 3, inDomain: true }));
const one = { population: 9, sampled: 3, inDomain: 2, successes: 1 };

const stratum = fc
  .record({
    units: fc.array(fc.record({ has: fc.boolean(), inDomain: fc.boolean() }), { minLength: 1, maxLength: 8 }),
    unsampled: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ units, unsampled }) => ({ units, population: units.length + unsampled }));
const policy = fc.constantFrom('unknown', 'certainty', 'centre', 'average');

describe('domainProportion', () => {
  it('agrees with svymean of survey 4.1 on its strata fpc, with and without correction', () => {
    const estimate = domainProportion(fpc.map(countsOf), finite);
    expect(estimate?.value).toBeCloseTo(0.37037037037037, 13);
    expect(estimate?.variance).toBeCloseTo(0.0288065843621399, 15);
    expect(estimate?.degreesOfFreedom).toBe(6);
    expect(domainProportion(fpc.map(countsOf), withReplacement)?.variance).toBeCloseTo(
      0.0404663923182442,
      15,
    );
  });

  it('agrees with the estimate from units, whatever the domain, the policy and the correction', () => {
    fc.assert(
      fc.property(
        fc.array(stratum, { minLength: 1, maxLength: 5 }),
        policy,
        fc.boolean(),
        (strata, singleUnit, corrected) => {
          const design = { singleUnit, correction: corrected ? 'finite' : 'none' } as const;
          const units = strata.map((each) => ({
            ...each,
            units: each.units.map(({ has, inDomain }) => ({ value: Number(has), inDomain })),
          }));
          const expected = domainMean(units, design);
          const actual = domainProportion(strata.map(countsOf), design);
          expect(sameEstimate(actual, expected)).toBe(true);
        },
      ),
    );
  });

  it('has no variance at all, not even of rounding, where all or none have the property', () => {
    const all = domainProportion(
      [
        { ...one, inDomain: 3, successes: 3 },
        { ...one, inDomain: 3, successes: 3 },
      ],
      finite,
    );
    expect(all).toEqual({ value: 1, variance: 0, degreesOfFreedom: 4 });
    expect(domainProportion([{ ...one, inDomain: 3, successes: 0 }], finite)?.variance).toBe(0);
  });

  it('is null when no unit is in the domain, when a stratum has no sample, and over nothing', () => {
    expect(domainProportion([{ ...one, inDomain: 0, successes: 0 }], finite)).toBeNull();
    expect(
      domainProportion([one, { population: 5, sampled: 0, inDomain: 0, successes: 0 }], finite),
    ).toBeNull();
    expect(domainProportion([], finite)).toBeNull();
  });

  it('leaves out strata that hold nothing', () => {
    const empty = { population: 0, sampled: 0, inDomain: 0, successes: 0 };
    expect(domainProportion([one, empty], finite)).toEqual(domainProportion([one], finite));
  });

  it('refuses parts beyond their whole, a frame below its sample and what is no count', () => {
    expect(() => domainProportion([{ ...one, successes: 3 }], finite)).toThrow(
      'domainProportion: strata[0].successes is too large',
    );
    expect(() => domainProportion([{ ...one, inDomain: 4 }], finite)).toThrow(
      'domainProportion: strata[0].inDomain is too large',
    );
    expect(() => domainProportion([one, { ...one, population: 2 }], finite)).toThrow(
      'domainProportion: strata[1].population is too small',
    );
    expect(() => domainProportion([{ ...one, sampled: 2.5 }], finite)).toThrow(
      'domainProportion: strata[0].sampled is not a safe integer',
    );
  });
});
