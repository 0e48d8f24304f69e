import { describe, expect, it } from 'vitest';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';
import { stratifiedMean } from './stratified-mean.ts';

const strata = fpcStrata(({ x }) => x);

describe('stratifiedMean', () => {
  it('gives what tests/fpc.R of the R package survey prints: mean 5.4481, SE 0.6160 with and 0.7413 without correction', () => {
    const corrected = stratifiedMean(strata, finite);
    expect(corrected?.value).toBeCloseTo(5.4481, 4);
    expect(Math.sqrt(corrected?.variance ?? NaN)).toBeCloseTo(0.616, 4);
    expect(Math.sqrt(stratifiedMean(strata, withReplacement)?.variance ?? NaN)).toBeCloseTo(0.7413, 4);
  });

  it('agrees with svymean of survey 4.1 to the last digits, with n - H = 8 - 2 degrees of freedom', () => {
    const estimate = stratifiedMean(strata, finite);
    expect(estimate?.value).toBeCloseTo(5.44814814814815, 13);
    expect(estimate?.variance).toBeCloseTo(0.379506172839506, 14);
    expect(estimate?.degreesOfFreedom).toBe(6);
  });

  it('trap 11: takes 1 - n/N for the correction, not (N - n)/(N - 1), which would give 0.6395', () => {
    const error = Math.sqrt(stratifiedMean(strata, finite)?.variance ?? NaN);
    expect(Math.abs(error - 0.6395)).toBeGreaterThan(0.02);
  });

  it('has no error when every unit of the frame is sampled', () => {
    expect(stratifiedMean([{ population: 3, units: [1, 2, 6] }], finite)).toEqual({
      value: 3,
      variance: 0,
      degreesOfFreedom: 2,
    });
  });

  it('passes over a stratum with nothing in it', () => {
    expect(stratifiedMean([...strata, { population: 0, units: [] }], finite)).toEqual(
      stratifiedMean(strata, finite),
    );
  });

  it('is null when a unit is not reported, when a stratum has no sample, and over nothing', () => {
    expect(stratifiedMean([{ population: 3, units: [1, null] }], finite)).toBeNull();
    expect(stratifiedMean([...strata, { population: 4, units: [] }], finite)).toBeNull();
    expect(stratifiedMean([], finite)).toBeNull();
  });

  it('refuses a value that is not finite, a frame below its sample and one that is no count', () => {
    expect(() => stratifiedMean([{ population: 3, units: [1, NaN] }], finite)).toThrow(
      'stratifiedMean: strata[0].units[1] is not a finite number',
    );
    expect(() => stratifiedMean([{ population: 1, units: [1, 2] }], finite)).toThrow(
      'stratifiedMean: strata[0].population is too small',
    );
    expect(() => stratifiedMean([{ population: 2.5, units: [1, 2] }], finite)).toThrow(
      'stratifiedMean: strata[0].population is not a safe integer',
    );
  });
});
