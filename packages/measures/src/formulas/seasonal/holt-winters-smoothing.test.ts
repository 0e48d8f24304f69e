import { describe, expect, it } from 'vitest';
import { airPassengers } from '../series/fixtures/air-passengers.ts';
import type { DecompositionModel } from './decomposition-model.ts';
import { nottingham } from './fixtures/nottingham.ts';
import { holtWintersSmoothing, type HoltWintersSmoothing } from './holt-winters-smoothing.ts';

const temperature: HoltWintersSmoothing = {
  levelWeight: 0.2,
  trendWeight: 0.1,
  seasonWeight: 0.3,
  level: 49,
  trend: 0.05,
  seasonal: [-9, -10, -7, -3, 3, 9, 13, 11, 7, 1, -6, -9],
  model: 'additive',
  horizon: 14,
};
const passengers: HoltWintersSmoothing = {
  levelWeight: 0.3,
  trendWeight: 0.05,
  seasonWeight: 0.4,
  level: 120,
  trend: 1.5,
  seasonal: [0.9, 0.9, 1, 1, 1, 1.1, 1.2, 1.2, 1.1, 0.9, 0.8, 0.9],
  model: 'multiplicative',
  horizon: 14,
};

describe('holtWintersSmoothing', () => {
  // HoltWinters(x, alpha, beta, gamma, l.start, b.start, s.start) and predict(h, 14) of R 4.2, which begins with the
  // second year: fitted values 1, 2, 13 and the last, forecasts 1, 12, 13 and 14.
  it.each([
    {
      series: 'nottem',
      values: nottingham,
      start: temperature,
      fitted: [40.05, 40.013, 42.7943400583986, 39.1710501541314],
      forecasts: [39.4933721597982, 38.0045750496522, 38.9301591231368, 38.8346144688104],
    },
    {
      series: 'AirPassengers',
      values: airPassengers,
      start: passengers,
      fitted: [109.35, 112.47975, 138.854725090536, 438.241603322759],
      forecasts: [452.392005983704, 472.935409582786, 491.981663957426, 469.186718346142],
    },
  ])('gives for $series what R gives', ({ values, start, fitted, forecasts }) => {
    const smoothed = holtWintersSmoothing(values.slice(12), start);
    const last = values.length - 13;
    [0, 1, 12, last].forEach((place, at) =>
      expect(smoothed?.fitted[place]).toBeCloseTo(fitted[at] ?? NaN, 10),
    );
    [0, 11, 12, 13].forEach((place, at) =>
      expect(smoothed?.forecasts[place]).toBeCloseTo(forecasts[at] ?? NaN, 10),
    );
  });

  it('goes on with the season where the values stop, not at its beginning', () => {
    const smoothed = holtWintersSmoothing([10], {
      ...temperature,
      level: 10,
      trend: 0,
      seasonal: [0, 5],
      horizon: 2,
    });
    expect(smoothed?.forecasts).toEqual([15, 10]);
  });

  it('is null with a null, and when a multiplicative season comes to zero', () => {
    expect(holtWintersSmoothing([5, null], temperature)).toBeNull();
    expect(holtWintersSmoothing([5, 5], { ...passengers, seasonal: [0, 1] })).toBeNull();
  });

  it('refuses weights that are no shares, one season, another model and what is not finite', () => {
    const other = JSON.parse('"damped"') as DecompositionModel;
    const by = (change: Partial<HoltWintersSmoothing>) => () =>
      holtWintersSmoothing([5], { ...temperature, ...change });
    expect(by({ seasonWeight: 3 })).toThrow('holtWintersSmoothing: seasonWeight is not between 0 and 1');
    expect(by({ seasonal: [1] })).toThrow('holtWintersSmoothing: seasonal.length is too small');
    expect(by({ seasonal: [1, NaN] })).toThrow('holtWintersSmoothing: seasonal[1] is not a finite number');
    expect(by({ model: other })).toThrow('holtWintersSmoothing: model is not a supported choice');
    expect(by({ level: NaN })).toThrow('holtWintersSmoothing: level is not a finite number');
    expect(by({ horizon: -1 })).toThrow('holtWintersSmoothing: horizon is too small');
    expect(() => holtWintersSmoothing([NaN], temperature)).toThrow(
      'holtWintersSmoothing: values[0] is not a finite number',
    );
  });
});
