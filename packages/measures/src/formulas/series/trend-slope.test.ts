import { describe, expect, it } from 'vitest';
import { trendSlope } from './trend-slope.ts';

describe('trendSlope', () => {
  it('finds the rate of a series that grows by 3 percent a period: ln(1.03)', () => {
    expect(trendSlope([0, 1, 2, 3, 4].map((period) => 250 * 1.03 ** period))).toBeCloseTo(Math.log(1.03), 12);
  });

  it('is null when a value is null or zero, and for one value', () => {
    expect(trendSlope([1, null, 2])).toBeNull();
    expect(trendSlope([1, 0, 2])).toBeNull();
    expect(trendSlope([1])).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => trendSlope([1, -1])).toThrow('trendSlope: values[1] is negative');
  });
});
