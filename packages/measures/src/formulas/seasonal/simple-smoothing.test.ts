import { describe, expect, it } from 'vitest';
import { nile } from '../trend/fixtures/nile.ts';
import { simpleSmoothing } from './simple-smoothing.ts';

const start = { levelWeight: 0.5, level: 2, horizon: 1 };

describe('simpleSmoothing', () => {
  it("gives the example of NIST's e-Handbook, 6.4.3.1: alpha 0.1 from 71", () => {
    const values = [71, 70, 69, 68, 64, 65, 72, 78, 75, 75, 75, 70];
    const smoothed = simpleSmoothing(values.slice(1), { levelWeight: 0.1, level: 71, horizon: 0 });
    const printed = [71, 70.9, 70.71, 70.44, 69.8, 69.32, 69.58, 70.43, 70.88, 71.29, 71.67];
    printed.forEach((value, at) =>
      expect(Math.abs((smoothed?.fitted[at] ?? NaN) - value)).toBeLessThan(0.0051),
    );
  });

  it('gives for the Nile what HoltWinters(alpha = 0.25, beta = FALSE, gamma = FALSE) of R gives', () => {
    const smoothed = simpleSmoothing(nile.slice(1), { levelWeight: 0.25, level: 1120, horizon: 2 });
    expect(smoothed?.fitted.slice(0, 2)).toEqual([1120, 1130]);
    expect(smoothed?.fitted.at(-1)).toBeCloseTo(825.191984217517, 11);
    expect(smoothed?.forecasts).toHaveLength(2);
    smoothed?.forecasts.forEach((forecast) => expect(forecast).toBeCloseTo(803.893988163138, 11));
  });

  it('keeps the start with a weight of zero, and takes the last value with one', () => {
    expect(simpleSmoothing([5, 9], { ...start, levelWeight: 0 })?.forecasts).toEqual([2]);
    expect(simpleSmoothing([5, 9], { ...start, levelWeight: 1 })).toEqual({ fitted: [2, 5], forecasts: [9] });
    expect(simpleSmoothing([], start)).toEqual({ fitted: [], forecasts: [2] });
  });

  it('is null with a null', () => {
    expect(simpleSmoothing([5, null], start)).toBeNull();
  });

  it('refuses a weight that is no share, a broken horizon and what is not finite', () => {
    expect(() => simpleSmoothing([5], { ...start, levelWeight: 2 })).toThrow(
      'simpleSmoothing: levelWeight is not between 0 and 1',
    );
    expect(() => simpleSmoothing([5], { ...start, horizon: 0.5 })).toThrow(
      'simpleSmoothing: horizon is not a safe integer',
    );
    expect(() => simpleSmoothing([5], { ...start, level: NaN })).toThrow(
      'simpleSmoothing: level is not a finite number',
    );
    expect(() => simpleSmoothing([NaN], start)).toThrow('simpleSmoothing: values[0] is not a finite number');
  });
});
