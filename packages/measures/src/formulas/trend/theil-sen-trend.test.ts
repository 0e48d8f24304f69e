import { describe, expect, it } from 'vitest';
import { theilSenSlope } from '../series/theil-sen-slope.ts';
import { nile } from './fixtures/nile.ts';
import { theilSenTrend } from './theil-sen-trend.ts';

const river = nile.map((y, x) => ({ x, y }));
const tied = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3].map((y, at) => ({
  x: [0, 1, 1, 2, 3, 4, 5, 6, 7, 7][at] ?? NaN,
  y,
}));

describe('theilSenTrend', () => {
  // scipy.stats.theilslopes of SciPy 1.10.
  it.each([
    [0.95, -3.627906976744186, -1.4285714285714286],
    [0.9, -3.4285714285714284, -1.6590909090909092],
    [0.5, -2.911111111111111, -2.2],
  ])('gives for the Nile at %s what SciPy gives', (confidence, lower, upper) => {
    const trend = theilSenTrend(river, confidence);
    expect(trend?.slope).toBeCloseTo(-2.6, 13);
    expect(trend?.lower).toBeCloseTo(lower, 13);
    expect(trend?.upper).toBeCloseTo(upper, 13);
  });

  it('gives with ties in x and y what SciPy gives', () => {
    const trend = theilSenTrend(tied, 0.95);
    expect(trend?.slope).toBeCloseTo(1 / 3, 13);
    expect(trend?.lower).toBeCloseTo(-0.5, 13);
    expect(trend?.upper).toBeCloseTo(1, 13);
  });

  it('has the slope of theilSenSlope', () => {
    expect(theilSenTrend(tied, 0.5)?.slope).toBe(theilSenSlope(tied));
  });

  it('has no interval when there are too few points for it; SciPy gives the extremes', () => {
    const three = [1, 3, 2].map((y, x) => ({ x, y }));
    expect(theilSenTrend(three, 0.95)).toEqual({ slope: 0.5, lower: null, upper: null });
  });

  it('is null without two points that differ in x, and at a confidence of one', () => {
    expect(theilSenTrend([{ x: 1, y: 1 }], 0.95)).toBeNull();
    expect(
      theilSenTrend(
        [
          { x: 1, y: 1 },
          { x: 1, y: 2 },
          { x: 2, y: null },
        ],
        0.95,
      ),
    ).toBeNull();
    expect(theilSenTrend(river, 1)).toBeNull();
  });

  it('refuses what is not finite and no confidence', () => {
    expect(() => theilSenTrend([{ x: NaN, y: 1 }], 0.95)).toThrow('theilSenTrend: x is not a finite number');
    expect(() => theilSenTrend([{ x: 1, y: NaN }], 0.95)).toThrow('theilSenTrend: y is not a finite number');
    expect(() => theilSenTrend([], 2)).toThrow('theilSenTrend: confidence is not between 0 and 1');
  });
});
