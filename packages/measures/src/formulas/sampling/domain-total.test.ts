import { describe, expect, it } from 'vitest';
import { domainTotal } from './domain-total.ts';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';

const strata = fpcStrata(({ y, inDomain }) => ({ value: y, inDomain }));

describe('domainTotal', () => {
  it('agrees with svytotal(subset(...)) of survey 4.1 on its strata fpc, domain x > 5', () => {
    expect(domainTotal(strata, finite)?.value).toBeCloseTo(42, 13);
    expect(domainTotal(strata, finite)?.variance).toBeCloseTo(243, 11);
    expect(domainTotal(strata, withReplacement)?.variance).toBeCloseTo(346.5, 11);
  });

  it('is zero, not null, for a domain of which nothing was sampled', () => {
    expect(
      domainTotal(
        [
          {
            population: 2,
            units: [
              { value: 1, inDomain: false },
              { value: 2, inDomain: false },
            ],
          },
        ],
        finite,
      )?.value,
    ).toBe(0);
  });

  it('is null when a unit hides its domain or its value, and over nothing', () => {
    const of = (value: number | null, inDomain: boolean | null) =>
      domainTotal([{ population: 1, units: [{ value, inDomain }] }], finite);
    expect(of(1, null)).toBeNull();
    expect(of(null, true)).toBeNull();
    expect(of(null, false)?.value).toBe(0);
    expect(domainTotal([], finite)).toBeNull();
  });

  it('refuses a value that is not finite', () => {
    expect(() => domainTotal([{ population: 1, units: [{ value: NaN, inDomain: true }] }], finite)).toThrow(
      'domainTotal: strata[0].value[0] is not a finite number',
    );
  });
});
