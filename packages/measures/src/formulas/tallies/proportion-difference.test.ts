import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainDifference } from '../sampling/domain-difference.ts';
import { finite } from '../sampling/fixtures/fpc-strata.ts';
import { sameEstimate } from './fixtures/same-estimate.ts';
import { proportionDifference } from './proportion-difference.ts';

type Domain = 'first' | 'second' | 'neither';
interface Unit {
  readonly has: boolean;
  readonly domain: Domain;
}

const part = (units: readonly Unit[], wanted: Domain) => ({
  inDomain: units.filter(({ domain }) => domain === wanted).length,
  successes: units.filter(({ domain, has }) => domain === wanted && has).length,
});
const none = { inDomain: 0, successes: 0 };

const unit = fc.record({
  has: fc.boolean(),
  domain: fc.constantFrom<Domain>('first', 'second', 'neither'),
});
const stratum = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 9 }),
    unsampled: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ units, unsampled }) => ({ units, population: units.length + unsampled }));
const design = { correction: 'finite', singleUnit: 'centre' } as const;

describe('proportionDifference', () => {
  it('takes the covariance with it: by hand', () => {
    // One stratum, 4 of 8. First 2 of 2, second 1 of 2, expanded sizes 4: residuals 0, 0, -1/8 and 1/8 of which the
    // squares add to 1/32; s^2 = 1/96; variance 8^2 (1 - 4/8) / 4 / 96 = 1/12.
    const estimate = proportionDifference(
      [
        {
          population: 8,
          sampled: 4,
          first: { inDomain: 2, successes: 2 },
          second: { inDomain: 2, successes: 1 },
        },
      ],
      finite,
    );
    expect(estimate?.value).toBe(0.5);
    expect(estimate?.variance).toBeCloseTo(1 / 12, 14);
  });

  it('agrees with the difference from units', () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 5 }), (strata) => {
        const units = strata.map((each) => ({
          ...each,
          units: each.units.map(({ has, domain }) => ({ value: Number(has), domain })),
        }));
        const expected = domainDifference(units, design);
        const actual = proportionDifference(
          strata.map((each) => ({
            population: each.population,
            sampled: each.units.length,
            first: part(each.units, 'first'),
            second: part(each.units, 'second'),
          })),
          design,
        );
        expect(sameEstimate(actual, expected)).toBe(true);
      }),
    );
  });

  it('is null when one part has no unit, when a stratum has no sample, and over nothing', () => {
    const some = { inDomain: 1, successes: 1 };
    expect(
      proportionDifference([{ population: 4, sampled: 2, first: some, second: none }], finite),
    ).toBeNull();
    expect(
      proportionDifference([{ population: 4, sampled: 2, first: none, second: some }], finite),
    ).toBeNull();
    expect(
      proportionDifference([{ population: 4, sampled: 0, first: none, second: none }], finite),
    ).toBeNull();
    expect(proportionDifference([], finite)).toBeNull();
  });

  it('refuses parts beyond their whole', () => {
    const many = { inDomain: 2, successes: 3 };
    const two = { inDomain: 2, successes: 1 };
    expect(() =>
      proportionDifference([{ population: 9, sampled: 5, first: many, second: two }], finite),
    ).toThrow('proportionDifference: strata[0].first.successes is too large');
    expect(() =>
      proportionDifference([{ population: 9, sampled: 5, first: two, second: many }], finite),
    ).toThrow('proportionDifference: strata[0].second.successes is too large');
    expect(() =>
      proportionDifference([{ population: 9, sampled: 3, first: two, second: two }], finite),
    ).toThrow('proportionDifference: strata[0].inDomain is too large');
  });
});
