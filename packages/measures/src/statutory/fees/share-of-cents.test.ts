import { describe, expect, it } from 'vitest';
import { shareOfCents } from './share-of-cents.ts';

describe('shareOfCents', () => {
  it('rounds half a cent up, and less down', () => {
    // 1 x 1/2 = 0.5; 49 x 1/100 = 0.49; 3 x 1/2 = 1.5.
    expect(shareOfCents(1, { of: 1, in: 2 })).toBe(1);
    expect(shareOfCents(49, { of: 1, in: 100 })).toBe(0);
    expect(shareOfCents(50, { of: 1, in: 100 })).toBe(1);
    expect(shareOfCents(3, { of: 1, in: 2 })).toBe(2);
  });

  it('is exact where a float is not', () => {
    // 1.005 dollars at 100 percent of 1 percent: 100.5 cents x 1/100 is written 201/200 of a cent here.
    expect(shareOfCents(201, { of: 1, in: 2 })).toBe(101);
    // 9,007,199,254,740,991 x 3,464 / 1,000,000 = 31,200,938,218,422.79...
    expect(shareOfCents(Number.MAX_SAFE_INTEGER, { of: 3464, in: 1_000_000 })).toBe(31_200_938_218_423);
  });

  it('takes the same whole amount on either side of the limit of exact products', () => {
    // The product leaves the safe integers between these two: 1,300,115,856,630 x 3,464 x 2 is just below 2^53.
    const rate = { of: 3464, in: 1_000_000 };
    expect(shareOfCents(1_300_115_800_000, rate)).toBe(4_503_601_131); // 4,503,601,131.2
    expect(shareOfCents(1_300_200_000_000, rate)).toBe(4_503_892_800); // exact
  });

  it('does not round up for the size of the product', () => {
    // 5,450,518,915,761,403 x 3,464 = 18,880,597,524,197,499,992 millionths: less than a half over ...,197.
    expect(shareOfCents(5_450_518_915_761_403, { of: 3464, in: 1_000_000 })).toBe(18_880_597_524_197);
  });

  it('refuses amounts below zero and parts of cents', () => {
    expect(() => shareOfCents(-1, { of: 1, in: 2 })).toThrow('shareOfCents: cents is too small');
    expect(() => shareOfCents(0.5, { of: 1, in: 2 })).toThrow('shareOfCents: cents is not a safe integer');
    expect(() => shareOfCents(1, { of: -1, in: 2 })).toThrow('shareOfCents: rate.of is too small');
    expect(() => shareOfCents(1, { of: 1, in: 0 })).toThrow('shareOfCents: rate.in is too small');
  });
});
