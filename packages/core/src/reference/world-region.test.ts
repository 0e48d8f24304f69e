import { describe, expect, it } from 'vitest';
import { worldRegion } from './world-region.ts';

// That these are the members of the published region rows is tested in country-group-members.test.ts.
describe('worldRegion', () => {
  it('is the first digit of the code', () => {
    expect(worldRegion('1220')).toBe('1XXX');
    expect(worldRegion('2050')).toBe('2XXX');
    expect(worldRegion('7910')).toBe('7XXX');
  });

  it('counts Mexico to North America in spite of its code', () => {
    expect(worldRegion('2010')).toBe('1XXX');
  });

  it('is null for the United States and their possessions', () => {
    expect(worldRegion('1000')).toBeNull();
    expect(worldRegion('9030')).toBeNull();
  });
});
