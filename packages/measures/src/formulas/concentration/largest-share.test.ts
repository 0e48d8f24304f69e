import { describe, expect, it } from 'vitest';
import { largestShare } from './largest-share.ts';

describe('largestShare', () => {
  it('is the largest of a set of shares: 16 of 100', () => {
    expect(largestShare([10, 9, 12, 15, 12, 11, 15, 16])).toBe(0.16);
  });

  it('is 1 for a single source', () => {
    expect(largestShare([0, 3])).toBe(1);
  });
});
