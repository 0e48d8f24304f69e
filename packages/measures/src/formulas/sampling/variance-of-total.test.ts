import { describe, expect, it } from 'vitest';
import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { fpcStrata } from './fixtures/fpc-strata.ts';
import type { SingleUnitPolicy } from './sample-design.ts';
import { stratifiedMean } from './stratified-mean.ts';
import { stratifiedTotal } from './stratified-total.ts';

// The design of tests/lonely.psu.R of the R package survey: weights 10.5, 20 and 15, with replacement.
const singleton = [
  { population: 21, units: [30.5, 40.5] },
  { population: 40, units: [35, 52] },
  { population: 15, units: [44] },
];
const lone = [...fpcStrata(({ x }) => x), { population: 10, units: [7] }];
const by = (singleUnit: SingleUnitPolicy) => ({ correction: 'finite', singleUnit }) as const;

describe('varianceOfTotal', () => {
  it('lets a certain stratum add nothing: 126,625 in tests/lonely.psu.R', () => {
    const design = { correction: 'none', singleUnit: 'certainty' } as const;
    expect(stratifiedTotal(singleton, design)?.variance).toBeCloseTo(126_625, 8);
  });

  it('centres a lone unit on the mean of all: 127,579.8 in tests/lonely.psu.R (its option "adjust")', () => {
    const design = { correction: 'none', singleUnit: 'centre' } as const;
    expect(stratifiedTotal(singleton, design)?.variance).toBeCloseTo(127_579.8, 1);
  });

  // svymean of survey 4.1 on the data set fpc with a third stratum of 10 units, one of them sampled, x = 7.
  it.each([
    ['certainty', 0.20208911614317],
    ['average', 0.303133674214755],
    ['centre', 0.286396120717484],
  ] as const)("has by the policy %s the variance that R's survey gives", (policy, variance) => {
    const estimate = stratifiedMean(lone, by(policy));
    expect(estimate?.value).toBeCloseTo(5.86756756756757, 13);
    expect(estimate?.variance).toBeCloseTo(variance, 14);
  });

  it('keeps the estimate and leaves the variance unknown', () => {
    expect(stratifiedMean(lone, by('unknown'))?.value).toBeCloseTo(5.86756756756757, 13);
    expect(stratifiedMean(lone, by('unknown'))?.variance).toBeNull();
  });

  it('refuses, naming the stratum and no value', () => {
    expect(() => stratifiedMean(lone, by('refuse'))).toThrow(MeasureInputError);
    expect(() => stratifiedMean(lone, by('refuse'))).toThrow(
      'stratifiedMean: strata[2] has a single sampled unit, whose variance the policy refuses to guess',
    );
  });

  it('asks no policy about a stratum of one unit that is sampled whole', () => {
    const whole = [...fpcStrata(({ x }) => x), { population: 1, units: [7] }];
    expect(stratifiedTotal(whole, by('refuse'))?.variance).toBeCloseTo(276.66, 11);
  });

  it('counts a stratum that is sampled whole among those that an average is of: 276.66 / 3 * 4', () => {
    const whole = [...lone, { population: 1, units: [7] }];
    expect(stratifiedTotal(whole, by('average'))?.variance).toBeCloseTo((276.66 / 3) * 4, 10);
  });

  it('has no average when every stratum is lone', () => {
    expect(stratifiedTotal([{ population: 5, units: [2] }], by('average'))?.variance).toBeNull();
    expect(stratifiedTotal([{ population: 5, units: [2] }], by('certainty'))?.variance).toBe(0);
  });

  it('refuses designs of other words, which types do not hold back at run time', () => {
    const misspelt = JSON.parse('{"correction":"fpc","singleUnit":"refuse"}') as ReturnType<typeof by>;
    const borrowed = JSON.parse('{"correction":"finite","singleUnit":"borrow"}') as ReturnType<typeof by>;
    expect(() => stratifiedMean(lone, misspelt)).toThrow(
      'stratifiedMean: design.correction is not a supported choice',
    );
    expect(() => stratifiedMean(lone, borrowed)).toThrow(
      'stratifiedMean: design.singleUnit is not a supported choice',
    );
  });
});
