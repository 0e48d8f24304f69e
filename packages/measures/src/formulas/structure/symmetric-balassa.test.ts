import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricBalassa } from './symmetric-balassa.ts';

describe('symmetricBalassa', () => {
  it.each([
    [1, 0],
    [3, 0.5],
    [0, -1],
  ])('maps %s to (x - 1) / (x + 1) = %s', (index, expected) => {
    expect(symmetricBalassa(index)).toBe(expected);
  });

  it('is null at null and refuses a negative index', () => {
    expect(symmetricBalassa(null)).toBeNull();
    expect(() => symmetricBalassa(-1)).toThrow('symmetricBalassa: balassa is negative');
  });

  it('changes its sign when the index is inverted', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (index) => {
        expect(symmetricBalassa(1 / index)).toBeCloseTo(-(symmetricBalassa(index) ?? NaN), 9);
      }),
    );
  });
});
