import { describe, expect, it } from 'vitest';
import { winsorisedShare } from './winsorised-share.ts';

describe('winsorisedShare', () => {
  it('is what is left of the total: (1 + 2 + 3 + 4 + 4) / 100', () => {
    expect(winsorisedShare([1, 2, 3, 4, 90], { lower: 0, upper: 0.25 })).toBe(0.14);
  });

  it('is one without tails and for amounts that are alike, and above one when the lower tail is raised', () => {
    expect(winsorisedShare([1, 90], { lower: 0, upper: 0 })).toBe(1);
    expect(winsorisedShare([7, 7, 7], { lower: 0.1, upper: 0.1 })).toBe(1);
    expect(winsorisedShare([0, 2, 4], { lower: 0.5, upper: 0 })).toBeCloseTo(8 / 6, 15);
  });

  it('is null with a null, over nothing and over zeros', () => {
    expect(winsorisedShare([1, null], { lower: 0, upper: 0 })).toBeNull();
    expect(winsorisedShare([], { lower: 0, upper: 0 })).toBeNull();
    expect(winsorisedShare([0, 0], { lower: 0, upper: 0 })).toBeNull();
  });

  it('refuses a negative amount and tails that overlap', () => {
    expect(() => winsorisedShare([-1], { lower: 0, upper: 0 })).toThrow(
      'winsorisedShare: values[0] is negative',
    );
    expect(() => winsorisedShare([1], { lower: 1, upper: 1 })).toThrow(
      'winsorisedShare: lower + upper is not between 0 and 1',
    );
  });
});
