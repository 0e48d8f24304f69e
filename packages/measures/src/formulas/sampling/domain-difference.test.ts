import { describe, expect, it } from 'vitest';
import { domainDifference, type ComparedUnit } from './domain-difference.ts';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';

const strata = fpcStrata(({ x, y }): ComparedUnit => ({ value: x, domain: y >= 2 ? 'first' : 'second' }));
const alone = (...units: readonly ComparedUnit[]) =>
  domainDifference([{ population: units.length, units }], finite);

describe('domainDifference', () => {
  it('agrees with the coefficient of svyglm(x ~ (y >= 2)) of survey 4.1 on its strata fpc', () => {
    const estimate = domainDifference(strata, finite);
    expect(estimate?.value).toBeCloseTo(2.495, 13);
    expect(estimate?.variance).toBeCloseTo(0.492365487244898, 14);
    expect(domainDifference(strata, withReplacement)?.variance).toBeCloseTo(0.704051728316327, 14);
  });

  it('takes twice the covariance 0.0702 that svyby(covmat = TRUE) gives from the variances 0.16653 and 0.46623', () => {
    const estimate = domainDifference(strata, finite);
    expect(estimate?.variance).toBeCloseTo(0.166530612245 + 0.466234875 - 2 * 0.0702, 11);
  });

  it('leaves out the units of neither domain', () => {
    const outside = { value: null, domain: 'neither' } as const;
    const of = alone({ value: 5, domain: 'first' }, { value: 3, domain: 'second' }, outside);
    expect(of?.value).toBe(2);
  });

  it('is null when one domain has no unit, and when a unit hides its domain or its value', () => {
    expect(alone({ value: 5, domain: 'first' })).toBeNull();
    expect(alone({ value: 5, domain: 'second' })).toBeNull();
    expect(alone({ value: 5, domain: 'first' }, { value: 3, domain: null })).toBeNull();
    expect(alone({ value: 5, domain: 'first' }, { value: null, domain: 'second' })).toBeNull();
  });

  it('refuses a value that is not finite', () => {
    expect(() => alone({ value: NaN, domain: 'first' })).toThrow(
      'domainDifference: strata[0].value[0] is not a finite number',
    );
  });
});
