import { describe, expect, it } from 'vitest';
import { nile } from '../trend/fixtures/nile.ts';
import { holtSmoothing } from './holt-smoothing.ts';

const start = { levelWeight: 0.5, trendWeight: 0.2, level: 1160, trend: 40, horizon: 2 };

describe('holtSmoothing', () => {
  it('gives for the Nile what HoltWinters(alpha = 0.5, beta = 0.2, gamma = FALSE) of R gives from 1160 and 40', () => {
    const smoothed = holtSmoothing(nile.slice(2), start);
    expect(smoothed?.fitted).toHaveLength(98);
    expect(smoothed?.fitted[0]).toBe(1200);
    expect(smoothed?.fitted[1]).toBeCloseTo(1097.8, 10);
    expect(smoothed?.fitted[2]).toBeCloseTo(1181.42, 10);
    expect(smoothed?.fitted[97]).toBeCloseTo(712.16624531451, 10);
    expect(smoothed?.forecasts[0]).toBeCloseTo(697.430019468363, 10);
    expect(smoothed?.forecasts[1]).toBeCloseTo(668.776916279471, 10);
  });

  it('follows a line exactly once it is on it', () => {
    const line = holtSmoothing([3, 5, 7], { ...start, level: 1, trend: 2 });
    expect(line).toEqual({ fitted: [3, 5, 7], forecasts: [9, 11] });
  });

  it('is null with a null, and beyond a double', () => {
    expect(holtSmoothing([5, null], start)).toBeNull();
    expect(holtSmoothing([5], { ...start, level: Number.MAX_VALUE, trend: Number.MAX_VALUE })).toBeNull();
  });

  it('refuses weights that are no shares, a broken horizon and what is not finite', () => {
    expect(() => holtSmoothing([5], { ...start, trendWeight: -1 })).toThrow(
      'holtSmoothing: trendWeight is not between 0 and 1',
    );
    expect(() => holtSmoothing([5], { ...start, horizon: -1 })).toThrow(
      'holtSmoothing: horizon is too small',
    );
    expect(() => holtSmoothing([5], { ...start, trend: NaN })).toThrow(
      'holtSmoothing: trend is not a finite number',
    );
    expect(() => holtSmoothing([NaN], start)).toThrow('holtSmoothing: values[0] is not a finite number');
  });
});
