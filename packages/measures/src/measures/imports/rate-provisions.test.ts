import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../algebra/predicate.ts';
import { bareScope } from '../../evaluate/bare-scope.ts';
import { holds } from '../../evaluate/predicate-truth.ts';
import { rateProvisionKnown, rateProvisions, underProvision } from './rate-provisions.ts';

// The fifteen codes of the Census Bureau's table of rate provisions.
const published = ['00', '10', '11', '13', '14', '16', '17', '18', '19', '61', '62', '64', '69', '70', '79'];

const holdsFor = (predicate: Predicate, code: string | null): boolean =>
  holds(predicate, bareScope('census_import', { rate_provision: code }));

describe('rateProvisions', () => {
  it('divides the published codes into four groups: in bond, free, duty calculated, duty not calculated', () => {
    const { warehouse, free, dutyCalculated, dutyNotCalculated } = rateProvisions;
    expect([...warehouse, ...free, ...dutyCalculated, ...dutyNotCalculated].toSorted()).toEqual(published);
  });

  it('names single codes out of those groups', () => {
    const { freeByTariff, freeByProgramme, general, columnTwo, special, chapter99 } = rateProvisions;
    expect(rateProvisions.free).toEqual(expect.arrayContaining([...freeByTariff, ...freeByProgramme]));
    expect([...general, ...columnTwo, ...special, ...chapter99]).toEqual(rateProvisions.dutyCalculated);
  });
});

describe('underProvision', () => {
  it('holds for the codes of the group alone', () => {
    expect(holdsFor(underProvision('dutyNotCalculated'), '70')).toBe(true);
    expect(holdsFor(underProvision('dutyNotCalculated'), '61')).toBe(false);
    expect(holdsFor(underProvision('dutyNotCalculated'), null)).toBe(false);
  });
});

describe('rateProvisionKnown', () => {
  it('holds for every code and not where there is none', () => {
    expect(published.every((code) => holdsFor(rateProvisionKnown, code))).toBe(true);
    expect(holdsFor(rateProvisionKnown, null)).toBe(false);
  });
});
