import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topShare } from './top-share.ts';

describe('topShare', () => {
  it('adds the largest shares of a set of 100: 16 + 15 + 15 = 46, whichever 15 comes first', () => {
    expect(topShare([10, 9, 12, 15, 12, 11, 15, 16], 3)).toBe(0.46);
    expect(topShare([10, 9, 12, 15, 12, 11, 15, 16], 2)).toBe(0.31);
  });

  it('is 1 when n reaches all values', () => {
    expect(topShare([3, 4], 2)).toBe(1);
    expect(topShare([3, 4], 100)).toBe(1);
  });

  it.each([0, -1, 1.5, NaN])('refuses n = %s', (n) => {
    expect(() => topShare([1], n)).toThrow(/^topShare: n is/u);
  });

  it('never falls as n grows', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 19 }), (values, n) => {
        expect(topShare(values, n + 1)).toBeGreaterThanOrEqual(topShare(values, n) ?? NaN);
      }),
    );
  });
});
