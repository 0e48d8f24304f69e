import { describe, expect, it } from 'vitest';
import { cusum } from './cusum.ts';

const rule = { target: 10, deviation: 1, slack: 0.5, limit: 5 };

describe('cusum', () => {
  it("gives Montgomery's tabular CUSUM: 5.28 at observation 29 is the first above 5, and C- rises to 1.77", () => {
    const values = [
      9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37,
      10.62, 10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
    ];
    const sums = cusum(values, rule);
    expect(sums?.upper[28]).toBeCloseTo(5.28, 10);
    expect(sums?.upper[29]).toBeCloseTo(5.3, 10);
    expect(sums?.alarms).toEqual([28, 29]);
    [0.05, 1.56, 1.77].forEach((value, at) => expect(sums?.lower[at]).toBeCloseTo(value, 10));
  });

  it('sees a fall as it sees a rise: three deviations below for three periods', () => {
    expect(cusum([7, 7, 7], rule)).toEqual({ upper: [0, 0, 0], lower: [2.5, 5, 7.5], alarms: [2] });
  });

  it('raises no alarm at the limit, only above it, and none over nothing', () => {
    expect(cusum([15.5], rule)?.alarms).toEqual([]);
    expect(cusum([], rule)).toEqual({ upper: [], lower: [], alarms: [] });
  });

  it('measures in deviations: of a tenfold series with a tenfold deviation the sums are the same', () => {
    const values = [9, 12, 14, 8];
    const tenfold = cusum(
      values.map((value) => 10 * value),
      { ...rule, target: 100, deviation: 10 },
    );
    expect(tenfold).toEqual(cusum(values, rule));
  });

  it('is null with a null', () => {
    expect(cusum([1, null], rule)).toBeNull();
  });

  it('refuses no deviation, no limit, a negative slack and what is not finite', () => {
    expect(() => cusum([1], { ...rule, deviation: 0 })).toThrow('cusum: deviation is not positive');
    expect(() => cusum([1], { ...rule, limit: 0 })).toThrow('cusum: limit is not positive');
    expect(() => cusum([1], { ...rule, slack: -1 })).toThrow('cusum: slack is negative');
    expect(() => cusum([1], { ...rule, target: NaN })).toThrow('cusum: target is not a finite number');
    expect(() => cusum([NaN], rule)).toThrow('cusum: values[0] is not a finite number');
  });
});
