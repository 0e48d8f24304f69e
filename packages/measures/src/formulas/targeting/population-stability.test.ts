import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationStability } from './population-stability.ts';

describe('populationStability', () => {
  it('is 0.25 ln 3 for halves that became a quarter and three: -0.25 ln 0.5 + 0.25 ln 1.5', () => {
    expect(populationStability({ base: [50, 50], current: [25, 75] })).toBeCloseTo(Math.log(3) / 4, 14);
  });

  it('is zero for the same shares of another number of cases, an empty group on both sides included', () => {
    expect(populationStability({ base: [1, 3, 0], current: [10, 30, 0] })).toBe(0);
  });

  it('is null when a group is empty on one side, with a null and over nothing', () => {
    expect(populationStability({ base: [1, 0], current: [1, 1] })).toBeNull();
    expect(populationStability({ base: [1, 1], current: [1, 0] })).toBeNull();
    expect(populationStability({ base: [null, 1], current: [1, 1] })).toBeNull();
    expect(populationStability({ base: [1, 1], current: [null, 1] })).toBeNull();
    expect(populationStability({ base: [], current: [] })).toBeNull();
    expect(populationStability({ base: [0, 0], current: [1, 1] })).toBeNull();
  });

  it('is never negative, and the same in either direction', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(counts, (pairs) => {
        const base = pairs.map(([before]) => before);
        const current = pairs.map(([, after]) => after);
        const index = populationStability({ base, current }) ?? NaN;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(populationStability({ base: current, current: base })).toBeCloseTo(index, 10);
      }),
    );
  });

  it('refuses a negative count and sides of different length', () => {
    expect(() => populationStability({ base: [-1], current: [1] })).toThrow(
      'populationStability: base[0] is negative',
    );
    expect(() => populationStability({ base: [1, 1], current: [1] })).toThrow(
      'populationStability: current.length is too small',
    );
    expect(() => populationStability({ base: [1], current: [1, 1] })).toThrow(
      'populationStability: current.length is too large',
    );
  });
});
