import { describe, expect, it } from 'vitest';
import { tradeIntensity } from './trade-intensity.ts';

const flows = { toPartner: 30, total: 100, worldToPartner: 150, world: 1000 };

describe('tradeIntensity', () => {
  it('is the share of the partner over its share in the world: (30/100) / (150/1000) = 2', () => {
    expect(tradeIntensity(flows)).toBeCloseTo(2, 14);
  });

  it('is 1 at the share of the world and zero, not null, without trade with the partner', () => {
    expect(tradeIntensity({ ...flows, toPartner: 15 })).toBeCloseTo(1, 14);
    expect(tradeIntensity({ ...flows, toPartner: 0 })).toBe(0);
  });

  it.each(Object.keys(flows))('is null when %s is null', (field) => {
    expect(tradeIntensity({ ...flows, [field]: null })).toBeNull();
  });

  it.each(['total', 'worldToPartner', 'world'])('is null when %s is zero', (field) => {
    expect(tradeIntensity({ ...flows, [field]: 0 })).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => tradeIntensity({ ...flows, toPartner: -1 })).toThrow(
      'tradeIntensity: toPartner is negative',
    );
  });
});
