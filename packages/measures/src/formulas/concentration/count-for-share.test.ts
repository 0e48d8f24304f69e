import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countForShare } from './count-for-share.ts';
import { topShare } from './top-share.ts';

describe('countForShare', () => {
  it.each([
    [0.16, 1],
    [0.17, 2],
    [0.46, 3],
    [0.7, 5],
    [1, 8],
    [0, 0],
  ])('counts down 16, 15, 15, 12, 12, 11, 10, 9: %s of 100 takes %s', (share, count) => {
    expect(countForShare([10, 9, 12, 15, 12, 11, 15, 16], share)).toBe(count);
  });

  it.each([3, 8, 10])('reaches a share exactly in spite of rounding: %s of ten tenths', (count) => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    expect(countForShare(tenths, count / 10)).toBe(count);
  });

  it('does not count zeros to reach the whole', () => {
    expect(countForShare([5, 0, 0], 1)).toBe(1);
  });

  it.each([-0.1, 1.1, NaN])('refuses the share %s', (share) => {
    expect(() => countForShare([1], share)).toThrow('countForShare: share is not between 0 and 1');
  });

  it('is the least n whose topShare reaches the share', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 99 }), (values, percent) => {
        const share = percent / 100;
        const count = countForShare(values, share) ?? NaN;
        expect(topShare(values, count)).toBeGreaterThanOrEqual(share - 1e-12);
        if (count > 1) expect(topShare(values, count - 1)).toBeLessThan(share + 1e-12);
      }),
    );
  });
});
