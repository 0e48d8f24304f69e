import { describe, expect, it } from 'vitest';
import { airPassengers } from './fixtures/air-passengers.ts';
import { seasonalDriftForecasts } from './seasonal-drift-forecasts.ts';

describe('seasonalDriftForecasts', () => {
  it('adds the mean change over the season to the value of a season ago', () => {
    // Changes 3 - 1 = 2 and 9 - 5 = 4: 3 + (2 + 4) / 2. Their standard deviation is sqrt(2); times sqrt(1 + 1 / 2).
    const [, , , , last] = seasonalDriftForecasts([1, 5, 3, 9, 6], 2);
    expect(last?.forecast).toBe(3 + (2 + 4) / 2);
    expect(last?.standardError).toBeCloseTo(Math.sqrt(2) * Math.sqrt(1 + 1 / 2), 14);
  });

  it('is exact, with no error, for a season on a straight line', () => {
    const line = Array.from({ length: 48 }, (_month, at) => 10 * at + ([5, 0, 9, 1][at % 4] ?? 0));
    const forecasts = seasonalDriftForecasts(line, 4);
    expect(forecasts.slice(8).map(({ forecast }) => forecast)).toEqual(line.slice(8));
    expect(forecasts[20]?.standardError).toBe(0);
  });

  it('uses nothing that came later', () => {
    const until = airPassengers.slice(0, 60);
    expect(seasonalDriftForecasts(airPassengers, 12).slice(0, 60)).toEqual(seasonalDriftForecasts(until, 12));
  });

  it('is null before two seasons are known, and around what is not reported', () => {
    const unknown = { forecast: null, standardError: null };
    expect(seasonalDriftForecasts([1, 2, 3, 4], 2)).toEqual([unknown, unknown, unknown, unknown]);
    const [, , , , after, next] = seasonalDriftForecasts([1, 5, 3, null, 6, 8], 2);
    expect([after, next]).toEqual([unknown, unknown]);
  });

  it('refuses a season of one period and what is no number', () => {
    expect(() => seasonalDriftForecasts([1], 1)).toThrow('seasonalDriftForecasts: season is too small');
    expect(() => seasonalDriftForecasts([NaN], 2)).toThrow(
      'seasonalDriftForecasts: values[0] is not a finite number',
    );
  });
});
