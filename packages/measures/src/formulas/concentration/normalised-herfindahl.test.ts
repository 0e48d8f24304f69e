import { describe, expect, it } from 'vitest';
import { normalisedHerfindahl } from './normalised-herfindahl.ts';

describe('normalisedHerfindahl', () => {
  it('rescales the published HHI of 0.1296 over eight shares: (0.1296 - 0.125) / 0.875', () => {
    expect(normalisedHerfindahl([10, 9, 12, 15, 12, 11, 15, 16])).toBeCloseTo(0.0046 / 0.875, 12);
  });

  it('is exactly 0 among equals and 1 when one has all', () => {
    expect(normalisedHerfindahl([0.1, 0.1, 0.1])).toBeCloseTo(0, 30);
    expect(normalisedHerfindahl([5, 0, 0])).toBeCloseTo(1, 15);
  });

  it('is null for one value, whose scale has no length', () => {
    expect(normalisedHerfindahl([5])).toBeNull();
  });
});
