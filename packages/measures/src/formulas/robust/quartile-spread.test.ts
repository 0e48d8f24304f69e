import { describe, expect, it } from 'vitest';
import { quartileSpread } from './quartile-spread.ts';

describe('quartileSpread', () => {
  it('is 10.25 over 24.5 for 5, 16, 19, 24, 25, 28, 30 and 90', () => {
    // Type 7 by hand: positions 1.75, 3.5 and 5.25 from 0: 16 + 0.75 x 3, (24 + 25) / 2, 28 + 0.25 x 2.
    expect(quartileSpread({ lower: 18.25, median: 24.5, upper: 28.5 })).toBe((28.5 - 18.25) / 24.5);
  });

  it('is zero without spread, and the same in hours and in days', () => {
    expect(quartileSpread({ lower: 3, median: 3, upper: 3 })).toBe(0);
    expect(quartileSpread({ lower: 48, median: 72, upper: 120 })).toBe(
      quartileSpread({ lower: 2, median: 3, upper: 5 }),
    );
  });

  it.each([
    { lower: null, median: 1, upper: 2 },
    { lower: 0, median: null, upper: 2 },
    { lower: 0, median: 1, upper: null },
    { lower: -3, median: 0, upper: 2 },
    { lower: -3, median: -1, upper: 2 },
    { lower: 0, median: 5e-324, upper: 1e300 },
  ])('is null for $lower, $median, $upper', (quartiles) => {
    expect(quartileSpread(quartiles)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => quartileSpread({ lower: NaN, median: 1, upper: 2 })).toThrow(
      'quartileSpread: lower is not a finite number',
    );
  });
});
