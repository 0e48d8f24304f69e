import { describe, expect, it } from 'vitest';
import { shareGap } from './share-gap.ts';

describe('shareGap', () => {
  it('adds the gaps between shares 1/4, 3/4 and 1/2, 1/2', () => {
    expect(shareGap({ first: [1, 3], second: [5, 5] })).toBe(0.5);
  });

  it('is 2 when nothing is common', () => {
    expect(shareGap({ first: [0.1, 0.2, 0], second: [0, 0, 7] })).toBeCloseTo(2, 15);
  });

  it('is null when either structure has no total', () => {
    expect(shareGap(null)).toBeNull();
    expect(shareGap({ first: [0], second: [1] })).toBeNull();
    expect(shareGap({ first: [1], second: [0] })).toBeNull();
  });
});
