import { describe, expect, it } from 'vitest';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';
import { stratifiedProportion } from './stratified-proportion.ts';

const strata = fpcStrata(({ y }) => y >= 3);

describe('stratifiedProportion', () => {
  it('agrees with svymean of survey 4.1 on its strata fpc, with and without correction', () => {
    expect(stratifiedProportion(strata, finite)?.value).toBeCloseTo(0.37037037037037, 13);
    expect(stratifiedProportion(strata, finite)?.variance).toBeCloseTo(0.0288065843621399, 15);
    expect(stratifiedProportion(strata, withReplacement)?.variance).toBeCloseTo(0.0404663923182442, 15);
  });

  it('is 1 and 0 without variance when all or none have it', () => {
    expect(stratifiedProportion([{ population: 9, units: [true, true] }], finite)?.value).toBe(1);
    expect(stratifiedProportion([{ population: 9, units: [false, false] }], finite)).toEqual({
      value: 0,
      variance: 0,
      degreesOfFreedom: 1,
    });
  });

  it('is null when a unit is not reported, and over nothing', () => {
    expect(stratifiedProportion([{ population: 9, units: [true, null] }], finite)).toBeNull();
    expect(stratifiedProportion([], finite)).toBeNull();
  });

  it('refuses a frame below its sample', () => {
    expect(() => stratifiedProportion([{ population: 0, units: [true] }], finite)).toThrow(
      'stratifiedProportion: strata[0].population is too small',
    );
  });
});
