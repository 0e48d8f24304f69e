import { describe, expect, it } from 'vitest';
import { holds } from '../../algebra/predicate.ts';
import { rateProvisionKnown, rateProvisions, underProvision } from './rate-provisions.ts';

// The fifteen codes of the Census Bureau's table of rate provisions.
const published = ['00', '10', '11', '13', '14', '16', '17', '18', '19', '61', '62', '64', '69', '70', '79'];

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
    expect(holds(underProvision('dutyNotCalculated'), { rate_provision: '70' })).toBe(true);
    expect(holds(underProvision('dutyNotCalculated'), { rate_provision: '61' })).toBe(false);
    expect(holds(underProvision('dutyNotCalculated'), { rate_provision: null })).toBe(false);
  });
});

describe('rateProvisionKnown', () => {
  it('holds for every code and not where there is none', () => {
    expect(published.every((code) => holds(rateProvisionKnown, { rate_provision: code }))).toBe(true);
    expect(holds(rateProvisionKnown, { rate_provision: null })).toBe(false);
  });
});
