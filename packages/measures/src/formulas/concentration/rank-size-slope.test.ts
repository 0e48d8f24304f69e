import { describe, expect, it } from 'vitest';
import { rankSizeSlope } from './rank-size-slope.ts';

describe('rankSizeSlope', () => {
  it.each([-1, -2, -0.5])('finds the power %s of values made by it', (power) => {
    const values = [3, 1, 5, 2, 4].map((rank) => 1e6 * rank ** power);
    expect(rankSizeSlope(values)).toBeCloseTo(power, 12);
  });

  it('leaves zeros out', () => {
    expect(rankSizeSlope([60, 0, 30, 20])).toBeCloseTo(-1, 12);
  });

  it('is 0 among equals and null for fewer than two values above zero', () => {
    expect(rankSizeSlope([4, 4, 4])).toBe(0);
    expect(rankSizeSlope([4, 0])).toBeNull();
  });
});
