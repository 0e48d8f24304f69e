import { describe, expect, it } from 'vitest';
import { finite, fpcStrata, withReplacement } from './fixtures/fpc-strata.ts';
import { poststratifiedMean } from './poststratified-mean.ts';
import { stratifiedMean } from './stratified-mean.ts';

const strata = fpcStrata(({ x, group }) => ({ value: x, group }));
const known = { a: 10, b: 17 };

describe('poststratifiedMean', () => {
  it('agrees with svymean(postStratify(...)) of survey 4.1 for groups of 10 and 17', () => {
    const estimate = poststratifiedMean(strata, known, finite);
    expect(estimate?.value).toBeCloseTo(5.97505087505087, 13);
    expect(estimate?.variance).toBeCloseTo(0.0965477198612699, 14);
    expect(poststratifiedMean(strata, known, withReplacement)?.variance).toBeCloseTo(0.141485926554889, 14);
  });

  it('is the stratified mean when there is one group', () => {
    const one = fpcStrata(({ x }) => ({ value: x, group: 'all' }));
    const plain = stratifiedMean(
      fpcStrata(({ x }) => x),
      finite,
    );
    const grouped = poststratifiedMean(one, { all: 27 }, finite);
    expect(grouped?.value).toBeCloseTo(plain?.value ?? NaN, 14);
    expect(grouped?.variance).toBeCloseTo(plain?.variance ?? NaN, 14);
  });

  it('passes over an empty stratum and a group of size zero', () => {
    const more = [{ population: 0, units: [] }, ...strata];
    expect(poststratifiedMean(more, { ...known, c: 0 }, finite)).toEqual(
      poststratifiedMean(strata, known, finite),
    );
  });

  it('is null when sample and population do not have the same groups', () => {
    expect(poststratifiedMean(strata, { ...known, c: 5 }, finite)).toBeNull();
    expect(poststratifiedMean(strata, { a: 27 }, finite)).toBeNull();
    expect(poststratifiedMean(strata, { a: 10, c: 17 }, finite)).toBeNull();
    expect(poststratifiedMean(strata, { a: 27, b: 0 }, finite)).toBeNull();
    expect(poststratifiedMean(strata, {}, finite)).toBeNull();
  });

  it('is null when a unit is not reported', () => {
    const units = [{ value: null, group: 'a' }];
    expect(poststratifiedMean([{ population: 2, units }], { a: 2 }, finite)).toBeNull();
  });

  it('refuses a size below zero', () => {
    expect(() => poststratifiedMean(strata, { a: -1, b: 17 }, finite)).toThrow(
      'poststratifiedMean: a is negative',
    );
  });
});
