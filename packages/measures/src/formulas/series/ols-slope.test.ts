import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { olsSlope } from './ols-slope.ts';

// Anscombe (1973), first of the four data sets: the published regression is y = 3.00 + 0.500 x.
const anscombe = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
] as const;

describe('olsSlope', () => {
  it("gives the published slope 0.500 of Anscombe's first data set", () => {
    expect(olsSlope(anscombe.map(([x, y]) => ({ x, y })))).toBeCloseTo(0.5, 3);
  });

  it('leaves out points that are not reported', () => {
    const points = [0, 1, 2, 3].map((x) => ({ x, y: x === 1 ? null : 5 - 3 * x }));
    expect(olsSlope(points)).toBeCloseTo(-3, 14);
  });

  it('is null with fewer than two reported points or no spread in x', () => {
    expect(olsSlope([])).toBeNull();
    expect(
      olsSlope([
        { x: 1, y: 1 },
        { x: 2, y: null },
      ]),
    ).toBeNull();
    expect(
      olsSlope([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeNull();
  });

  it('is 0 on a constant', () => {
    expect(
      olsSlope([
        { x: 1, y: 4 },
        { x: 2, y: 4 },
      ]),
    ).toBe(0);
  });

  it('refuses what is not finite', () => {
    expect(() => olsSlope([{ x: NaN, y: 1 }])).toThrow('olsSlope: x is not a finite number');
    expect(() => olsSlope([{ x: 1, y: Infinity }])).toThrow('olsSlope: y is not a finite number');
  });

  it('finds the slope of a line, far from the origin too', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(whole, whole, (slope, shift) => {
        const points = [1, 2, 4, 7].map((x) => ({ x: x + 1e6, y: 1e6 * shift + slope * x }));
        expect(olsSlope(points)).toBeCloseTo(slope, 6);
      }),
    );
  });
});
