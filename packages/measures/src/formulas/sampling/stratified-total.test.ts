import { describe, expect, it } from 'vitest';
import { finite, fpcStrata } from './fixtures/fpc-strata.ts';
import { stratifiedTotal } from './stratified-total.ts';

const strata = fpcStrata(({ x }) => x);

describe('stratifiedTotal', () => {
  it("agrees with svytotal of R's survey on its data set fpc: 147.1, SE 16.633100", () => {
    const total = stratifiedTotal(strata, finite);
    expect(total?.value).toBeCloseTo(147.1, 12);
    expect(total?.variance).toBeCloseTo(276.66, 11);
    expect(Math.sqrt(total?.variance ?? NaN)).toBeCloseTo(16.6331, 6);
  });

  it('is zero, not null, for zeros', () => {
    expect(stratifiedTotal([{ population: 9, units: [0, 0] }], finite)).toEqual({
      value: 0,
      variance: 0,
      degreesOfFreedom: 1,
    });
  });

  it('is null when a unit is not reported, when a stratum has no sample, and over nothing', () => {
    expect(stratifiedTotal([{ population: 3, units: [1, null] }], finite)).toBeNull();
    expect(stratifiedTotal([{ population: 3, units: [] }], finite)).toBeNull();
    expect(stratifiedTotal([], finite)).toBeNull();
  });

  it('is null beyond a double', () => {
    expect(
      stratifiedTotal([{ population: 10, units: [Number.MAX_VALUE, Number.MAX_VALUE] }], finite),
    ).toBeNull();
  });

  it('refuses a value that is not finite', () => {
    expect(() => stratifiedTotal([{ population: 3, units: [Infinity] }], finite)).toThrow(
      'stratifiedTotal: strata[0].units[0] is not a finite number',
    );
  });
});
