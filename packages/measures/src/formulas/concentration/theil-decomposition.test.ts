import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theil } from './theil.ts';
import { theilDecomposition } from './theil-decomposition.ts';

describe('theilDecomposition', () => {
  it('is all between when groups are equal inside: {1, 1} and {3, 3} is Theil of 1 and 3', () => {
    const parts = theilDecomposition([
      [1, 1],
      [3, 3],
    ]);
    expect(parts?.within).toBe(0);
    expect(parts?.between).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 14);
  });

  it('is all within when groups have one mean, and a group of zeros is only between', () => {
    expect(theilDecomposition([[1, 3], [2, 2], []])?.between).toBe(0);
    expect(
      theilDecomposition([
        [0, 0],
        [2, 2],
      ])?.between,
    ).toBeCloseTo(Math.LN2, 14);
  });

  it('is null without values, without total and with an unreported value', () => {
    expect(theilDecomposition([])).toBeNull();
    expect(theilDecomposition([[0], [0]])).toBeNull();
    expect(theilDecomposition([[1], [null]])).toBeNull();
  });

  it('is null when the total leaves the range of a double', () => {
    expect(theilDecomposition([[Number.MAX_VALUE], [Number.MAX_VALUE]])).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => theilDecomposition([[1], [-1]])).toThrow('theilDecomposition: values[1] is negative');
  });

  it('adds to the Theil index of all values, with no negative part', () => {
    const group = fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        const parts = theilDecomposition(groups);
        expect(parts === null).toBe(theil(groups.flat()) === null);
        if (parts === null) return;
        expect(parts.total).toBeCloseTo(theil(groups.flat()) ?? NaN, 12);
        expect(parts.between).toBeGreaterThanOrEqual(0);
        expect(parts.within).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
