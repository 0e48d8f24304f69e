import { describe, expect, it } from 'vitest';
import { domainMean } from './domain-mean.ts';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';

const strata = fpcStrata(({ y, inDomain }) => ({ value: y, inDomain }));

describe('domainMean', () => {
  it('agrees with svymean(subset(...)) of survey 4.1 on its strata fpc, domain x > 5', () => {
    const estimate = domainMean(strata, finite);
    expect(estimate?.value).toBeCloseTo(3.23076923076923, 14);
    expect(estimate?.variance).toBeCloseTo(0.211442176394384, 14);
    expect(domainMean(strata, withReplacement)?.variance).toBeCloseTo(0.316533034557614, 14);
  });

  it('does not look at values outside of the domain', () => {
    const holed = fpcStrata(({ y, inDomain }) => ({ value: inDomain ? y : null, inDomain }));
    expect(domainMean(holed, finite)).toEqual(domainMean(strata, finite));
  });

  it('is null when a unit hides its domain or its value, and when no unit is in the domain', () => {
    const of = (value: number | null, inDomain: boolean | null) =>
      domainMean([{ population: 1, units: [{ value, inDomain }] }], finite);
    expect(of(1, null)).toBeNull();
    expect(of(null, true)).toBeNull();
    expect(of(1, false)).toBeNull();
  });

  it('refuses a value that is not finite', () => {
    expect(() => domainMean([{ population: 1, units: [{ value: NaN, inDomain: true }] }], finite)).toThrow(
      'domainMean: strata[0].numerator[0] is not a finite number',
    );
  });
});
